-- How the day of receipt of a request is proved, beyond a file: what was written down of it, sealed because it may name people.
create table request_evidence (
    request bigint primary key references request,
    note    bytea  not null
);

-- Each time the office tried to reach an applicant to confirm the day of receipt (Art. 31).
create table request_contact (
    id        bigint generated always as identity primary key,
    request   bigint not null references request,
    on_day    date   not null,
    at        timestamptz not null,
    by_person bigint references person,
    way       text   not null check (way in ('PHONE', 'EMAIL', 'POST', 'IN_PERSON')),
    reached   boolean not null,
    -- Sealed.
    note      bytea  not null
);
create index request_contact_request on request_contact (request, id);
