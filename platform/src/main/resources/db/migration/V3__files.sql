create table stored_file (
    id        bigint generated always as identity primary key,
    organ     bigint not null references organ,
    name      text not null check (length(name) between 1 and 120),
    type      text not null,
    size      bigint not null check (size between 1 and 52428800),
    hash      text not null check (hash ~ '^[0-9a-f]{64}$'),
    stored_at timestamptz not null,
    content   bytea not null check (octet_length(content) = size)
);
-- Packed formats already: compressing them again costs time and saves nothing.
alter table stored_file alter column content set storage external;
create index stored_file_organ on stored_file (organ);
