-- Who must agree before something goes out. No row for an organ: its usual chain.
create table request_chain (
    organ      bigint not null references organ,
    matter     text   not null check (matter in ('REPLY', 'EXTENSION')),
    -- In this order; empty where nobody has to agree beforehand.
    roles      text[] not null check (roles <@ array['LEGAL', 'HEAD']),
    -- The head agrees after it went out: offices of one person.
    afterwards boolean not null,
    primary key (organ, matter)
);

-- Something put before others, as it was put: it is never changed, only put anew.
create table request_proposal (
    id          bigint generated always as identity primary key,
    request     bigint not null references request,
    matter      text not null check (matter in ('REPLY', 'EXTENSION')),
    state       text not null check (state in ('PENDING', 'APPROVED', 'SENT_BACK', 'WITHDRAWN', 'ISSUED')),
    -- What it says, field by field, without personal data.
    content     jsonb not null,
    chain       text[] not null,
    afterwards  boolean not null,
    -- How many of the chain have agreed.
    agreed      integer not null default 0 check (agreed between 0 and cardinality(chain)),
    -- Whether the head has agreed afterwards.
    confirmed   boolean not null default false,
    proposed_by bigint references person,
    proposed_at timestamptz not null,
    check (state <> 'APPROVED' or agreed = cardinality(chain))
);
create index request_proposal_request on request_proposal (request, matter, id);
-- One at a time.
create unique index request_proposal_open on request_proposal (request, matter) where state in ('PENDING', 'APPROVED');

create table request_proposal_step (
    id        bigint generated always as identity primary key,
    proposal  bigint not null references request_proposal,
    role      text not null,
    decision  text not null check (decision in ('AGREED', 'SENT_BACK', 'CONFIRMED')),
    remark    text check (length(remark) between 1 and 2000),
    by_person bigint references person,
    at        timestamptz not null
);
create index request_proposal_step_proposal on request_proposal_step (proposal, id);

-- What was found in a review before disclosure (Art. 17).
create table request_disclosure_review (
    entry      bigint primary key references request_entry,
    secrecy    boolean not null,
    privacy    boolean not null,
    commerce   boolean not null,
    stability  boolean not null,
    conclusion text not null check (conclusion in ('DISCLOSE', 'PART', 'WITHHOLD', 'REFER'))
);

-- A question to others of the house, or to another organ, with an earlier day than the reply's.
create table request_co_handling (
    id       bigint generated always as identity primary key,
    request  bigint not null references request,
    entry    bigint not null references request_entry,
    post     bigint references post,
    unit     text check (length(unit) between 1 and 100),
    question text not null check (length(question) between 1 and 1000),
    due      date not null,
    answer   bigint references request_entry,
    check ((post is null) <> (unit is null))
);
create index request_co_handling_request on request_co_handling (request, id);

-- A file that is to go to the applicant, and what personal data was found in it.
create table request_outgoing (
    file    bigint primary key references stored_file,
    request bigint not null references request,
    -- OPEN: not to leave yet. CLEAN: nothing found. MASKED: its masked copy leaves. SETTLED: each finding is to stay.
    -- REMOVED: it does not leave.
    state   text not null check (state in ('OPEN', 'CLEAN', 'MASKED', 'SETTLED', 'REMOVED')),
    copy    bigint references stored_file,
    check ((state = 'MASKED') = (copy is not null))
);
create index request_outgoing_request on request_outgoing (request);

create table request_outgoing_finding (
    file   bigint  not null references request_outgoing,
    no     integer not null check (no > 0),
    kind   text    not null,
    -- Never the data itself.
    masked text    not null check (length(masked) between 1 and 300),
    reason text check (length(reason) between 1 and 300),
    primary key (file, no)
);
