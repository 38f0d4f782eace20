-- Half-filled requests of citizens. What was typed lies sealed; only who holds the cookie finds it again.
create table request_draft (
    id         bigint generated always as identity primary key,
    -- SHA-256 of the cookie's value.
    token      bytea not null unique check (octet_length(token) = 32),
    content    bytea not null,
    changed_at timestamptz not null,
    -- Set when it became a request; then the content is the receipt only.
    request    bigint references request
);
create index request_draft_changed on request_draft (changed_at);
create index request_draft_request on request_draft (request) where request is not null;

create table request_draft_file (
    id      bigint generated always as identity primary key,
    draft   bigint not null references request_draft on delete cascade,
    name    text   not null check (length(name) between 1 and 120),
    size    integer not null check (size > 0),
    content bytea  not null
);
create index request_draft_file_draft on request_draft_file (draft);

-- What people did when they were shown what is already public. Counts only: nothing tells who.
create table request_choice (
    day    date   not null,
    choice text   not null check (choice in ('SHOWN', 'READ', 'HOTLINE', 'APPLIED', 'READ_THEN_APPLIED')),
    count  bigint not null check (count > 0),
    primary key (day, choice)
);

-- What a request is about, for finding others like it: the pairs of characters of its words, hashed.
create table request_likeness (
    request  bigint primary key references request,
    pairs    integer[] not null,
    -- Short marks of the pairs: two texts that are alike share at least one, nearly always.
    bands    integer[] not null,
    -- The first request that is alike; the request itself where there is none.
    "group"  bigint not null references request
);
create index request_likeness_bands on request_likeness using gin (bands);
create index request_likeness_group on request_likeness ("group");
create index request_document_number on request (document_number) where document_number is not null;

-- What the public can find, as the modules' search entries told it last.
create table request_public_text (
    kind         text not null,
    id           text not null,
    title        text not null,
    address      text not null,
    organ        bigint not null references organ,
    published_on date not null,
    pairs        integer[] not null,
    primary key (kind, id)
);
create index request_public_text_pairs on request_public_text using gin (pairs);
