-- The disclosure log: answers that everyone may read, without personal data. A withdrawn one stays on record.
create table published_answer (
    id               bigint generated always as identity primary key,
    request          bigint not null references request,
    organ            bigint not null references organ,
    title            text not null check (length(title) between 1 and 200),
    summary          text not null check (length(summary) between 1 and 3000),
    outcome          text not null,
    answered_on      date not null,
    published_at     timestamptz not null,
    published_by     bigint not null references person,
    -- What a person found to be no personal data that has to be hidden, and why; absent where nothing was found.
    settled_reason   text check (length(settled_reason) between 1 and 500),
    withdrawn_at     timestamptz,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index published_answer_request on published_answer (request) where withdrawn_at is null;
create index published_answer_list on published_answer (answered_on desc, id desc) where withdrawn_at is null;

-- Copies made for publishing; never a file of the case itself.
create table published_answer_file (
    answer bigint not null references published_answer,
    file   bigint not null references stored_file,
    primary key (answer, file)
);
