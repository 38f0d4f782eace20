-- The second half of handling: consultations, the fee, reasons, parting one request into several.

-- What an entry says of an event can become better known, such as the day on which a letter arrived: the new entry holds the
-- event and takes the earlier one's place.
do $$
declare
    old text;
begin
    select conname into strict old from pg_constraint
    where conrelid = 'request_entry'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%event IS NULL%';
    execute format('alter table request_entry drop constraint %I', old);
end $$;

create table request_consultation (
    id                 bigint generated always as identity primary key,
    request            bigint  not null references request,
    -- Running number within the case; the clock knows the consultation as C1, C2 …
    no                 integer not null check (no > 0),
    kind               text    not null check (kind in ('THIRD_PARTY', 'JOINT_MAKER', 'OTHER_ORGAN')),
    -- How lists and stories call it; of a third party never the name.
    label              text    not null check (length(label) between 1 and 100),
    -- Name and addresses, sealed.
    party              bytea   not null,
    concerned          text    not null check (length(concerned) between 1 and 2000),
    sent_on            date    not null,
    letter_number      text    not null,
    letter_received_on date check (letter_received_on >= sent_on),
    -- SHA-256 of the link's secret; absent where there is no link.
    link               bytea unique check (octet_length(link) = 32),
    opinion            text check (opinion in ('AGREE', 'PARTLY', 'REFUSE')),
    answered_on        date check (answered_on >= sent_on),
    -- Parts and reasons in the words of whom it concerns, sealed.
    answer             bytea,
    -- The organ discloses although they object (Art. 32); the reasons stand in the notice.
    disclosed_on       date,
    unique (request, no),
    check ((opinion is null) = (answered_on is null)),
    check (disclosed_on is null or opinion in ('PARTLY', 'REFUSE'))
);

-- The one fee of a request; what became of it stands in the story.
create table request_fee (
    request       bigint primary key references request,
    method        text    not null check (method in ('BY_COUNT', 'BY_VOLUME')),
    -- Which request of the month, or how many pages.
    units         integer not null check (units > 0),
    yuan          bigint  not null check (yuan > 0),
    sent_on       date    not null check (sent_on >= '2021-01-01'),
    notice_number text    not null,
    -- As the notice says; the law's own last day may be later.
    pay_by        date    not null check (pay_by > sent_on),
    paid_on       date,
    receipt       text check (length(receipt) between 1 and 200),
    check ((paid_on is null) = (receipt is null))
);
create index request_fee_paid on request_fee (paid_on) where paid_on is not null;

-- Art. 35: the applicant is asked why so many.
create table request_reasons (
    request    bigint primary key references request,
    figures    text not null check (length(figures) between 1 and 2000),
    term       date not null,
    -- In the applicant's words, sealed; absent until they came on paper.
    given      bytea,
    -- Why they were found not reasonable; absent where they were not.
    assessment text check (length(assessment) between 1 and 2000),
    found_on   date,
    check ((assessment is null) = (found_on is null))
);

-- What a request asked for before others were parted from it, and why they were.
create table request_split (
    request     bigint primary key references request,
    title       text not null,
    information text not null,
    reason      text not null check (length(reason) between 1 and 2000),
    parts       integer not null check (parts > 1),
    at          timestamptz not null
);
