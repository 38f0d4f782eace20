-- Reconsideration and litigation about a reply (Art. 51). One row is one matter as table 四 counts it; a suit's instances
-- stand below it.
create table review_case (
    id            bigint generated always as identity primary key,
    request       bigint not null references request,
    -- Who answered for the reply: the organ then, whoever handles the request now.
    organ         bigint not null references organ,
    kind          text   not null check (kind in ('RECONSIDERATION', 'LITIGATION_DIRECT', 'LITIGATION_AFTER_REVIEW')),
    -- The reconsideration that a suit followed.
    after         bigint references review_case check (after <> id),
    -- Reviewing organ or court of first instance, and its number of the matter.
    body          text   not null check (length(body) between 1 and 100),
    case_number   text   check (length(case_number) between 1 and 100),
    filed_on      date   not null,
    -- The day on which the copy of the application or complaint reached us: our own term runs from it.
    notified_on   date   not null check (notified_on >= filed_on),
    answer_due    date   not null check (answer_due > notified_on),
    answered_on   date   check (answered_on >= notified_on),
    -- As printed: 结果维持, 结果纠正, 其他结果; absent: 尚未审结.
    result        text   check (result in ('UPHELD', 'CORRECTED', 'OTHER')),
    decided_on    date   check (decided_on >= filed_on),
    -- The day on which the decision reached us; a new reply is due from it.
    received_on   date   check (received_on >= decided_on),
    note          text   check (length(note) <= 2000),
    check ((kind = 'LITIGATION_AFTER_REVIEW') = (after is not null)),
    check ((result is null) = (decided_on is null))
);
create index review_case_organ on review_case (organ, filed_on);
create index review_case_request on review_case (request);

create table review_instance (
    id          bigint generated always as identity primary key,
    review_case bigint  not null references review_case on delete cascade,
    level       integer not null check (level between 1 and 3),
    court       text    not null check (length(court) between 1 and 100),
    case_number text    check (length(case_number) between 1 and 100),
    filed_on    date    not null,
    heard_on    timestamptz,
    decided_on  date    check (decided_on >= filed_on),
    decision    text    check (length(decision) <= 500),
    unique (review_case, level)
);

create table review_file (
    review_case bigint not null references review_case,
    file        bigint not null references stored_file,
    what        text   not null check (length(what) between 1 and 100),
    at          timestamptz not null,
    primary key (review_case, file)
);

-- A case closes on the day it was received or later; table 三 balances by it.
alter table request add constraint request_closed_after_receipt check (closed_on >= received_on);
-- What table 三 counts of one organ in one year stands together.
drop index request_received;
drop index request_closed;
create index request_received on request (received_on) include (organ, applicant_kind, way, closed_on);
create index request_closed on request (closed_on) include (organ, applicant_kind, way, outcome) where closed_on is not null;
