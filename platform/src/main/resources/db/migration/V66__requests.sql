-- Requests for disclosure. What tells who the applicant is lies sealed in one column; all that lists, figures and the
-- clock need stands beside it in the open.

create table request_series (
    organ bigint  not null references organ,
    year  integer not null check (year between 2008 and 2100),
    last  integer not null check (last >= 0),
    primary key (organ, year)
);

create table request (
    id              bigint generated always as identity primary key,
    -- Registration number: organ's code, year of registration, running number. Never changes, never used again.
    number          text not null unique check (number ~ '^[0-9A-Za-z-]{3,60}$'),
    -- Who handles it now; a transfer changes it.
    organ           bigint not null references organ,
    registered_at   timestamptz not null,
    registered_by   bigint references person,
    -- SHA-256 of the query code with the number: the code itself is only with the applicant.
    query_code      text not null check (query_code ~ '^[0-9a-f]{64}$'),

    channel         text not null
                    check (channel in ('IN_PERSON', 'POST_SIGNED', 'POST_ORDINARY', 'ONLINE', 'FAX', 'ORAL')),
    -- E-mail is an internet channel in law; here it is told how it came: WEB, API, EMAIL, COUNTER.
    way             text not null check (way in ('WEB', 'API', 'EMAIL', 'COUNTER', 'SPLIT', 'SET_ASIDE')),
    arrived_on      date,
    postmarked_on   date,
    confirmed_on    date,
    -- Day zero of the clock (Art. 31); absent until it is fixed.
    received_on     date,

    applicant_kind  text not null check (applicant_kind in
                    ('NATURAL_PERSON', 'COMMERCIAL', 'RESEARCH', 'PUBLIC_INTEREST', 'LEGAL_SERVICES', 'OTHER')),
    -- Blind index of the identity number or credit code: tells the same person, not who it is.
    applicant_index bytea check (octet_length(applicant_index) = 32),
    applicant       bytea not null,

    -- One line for lists, without personal data.
    title           text not null check (length(title) between 1 and 200),
    information     text not null check (length(information) between 1 and 5000),
    document_number text check (length(document_number) between 1 and 200),
    form            text not null check (form in ('PAPER', 'EMAIL', 'DISC')),
    delivery        text not null check (delivery in ('POST', 'PICK_UP', 'ONLINE')),

    -- The post that handles it; the person may change.
    handler         bigint references post,
    deputy          bigint references post,
    opened_at       timestamptz,

    -- Where the clock stood when something last happened; the day's sweep brings it up to date.
    state           text not null default 'UNCONFIRMED'
                    check (state in ('UNCONFIRMED', 'RUNNING', 'PAUSED', 'STOPPED', 'ANSWERED', 'ENDED')),
    due             date,
    provisional     boolean not null default false,
    -- Last day for others: to correct, to pay, to answer a letter.
    others_until    date,

    outcome         text,
    grounds         text[] not null default '{}',
    -- The day that counts of the reply, or of the end without one.
    closed_on       date,
    -- Split from, or made anew after its reply was set aside.
    origin          bigint references request check (origin <> id),

    check ((state = 'UNCONFIRMED') = (received_on is null)),
    check ((state in ('ANSWERED', 'ENDED')) = (closed_on is not null)),
    check ((closed_on is null) = (outcome is null)),
    check (received_on >= postmarked_on)
);
create index request_organ on request (organ, state, due);
create index request_due on request (due) where state in ('RUNNING', 'PAUSED');
create index request_received on request (received_on, organ);
create index request_closed on request (closed_on, organ);
create index request_applicant on request (applicant_index) where applicant_index is not null;
create index request_origin on request (origin) where origin is not null;

create table request_file (
    request bigint not null references request,
    file    bigint not null references stored_file,
    -- What the file is: IDENTITY_PROOF, ARRIVAL (proof of the day of receipt), REQUEST (as it came), ANSWER (goes out), OTHER.
    role    text   not null check (role in ('IDENTITY_PROOF', 'ARRIVAL', 'REQUEST', 'ANSWER', 'OTHER')),
    at      timestamptz not null,
    primary key (request, file)
);

-- The story of a case, and within it the events of its clock. Entries are added, never changed.
create table request_entry (
    id             bigint generated always as identity primary key,
    request        bigint not null references request,
    on_day         date not null,
    at             timestamptz not null,
    by_person      bigint references person,
    -- What was done, as the deed is called in the trail.
    what           text not null check (what ~ '^[A-Z_]{3,60}$'),
    -- For staff; and for the applicant, where it concerns them. Without personal data.
    text           text not null check (length(text) between 1 and 2000),
    for_applicant  text check (length(for_applicant) between 1 and 2000),
    -- The event of the clock, as statute names it; absent where the clock is not concerned.
    event          text,
    event_detail   jsonb not null default '{}',
    -- The clock's last day before and after, where it moved.
    due_before     date,
    due_after      date,
    file           bigint references stored_file,
    -- Takes back an earlier entry that was made by mistake; its event then counts no longer.
    voids          bigint references request_entry check (voids <> id),
    check (event is null or voids is null)
);
create unique index request_entry_voids on request_entry (voids) where voids is not null;
create index request_entry_request on request_entry (request, id);
create function refuse_to_change_the_story() returns trigger language plpgsql as $$
begin
    raise exception 'the story of a request is append-only';
end
$$;
create trigger request_entry_is_append_only before update or delete or truncate on request_entry
    for each statement execute function refuse_to_change_the_story();
