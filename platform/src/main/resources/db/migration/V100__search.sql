-- What changed for the search: written in the transaction of the change, taken away once the index has it.
create table search_change (
    id    bigint generated always as identity primary key,
    kind  text not null check (length(kind) between 1 and 40),
    entry text not null check (length(entry) between 1 and 200)
);
create index search_change_entry on search_change (kind, entry);

-- Words that mean the same to somebody who searches; in force with the next search.
create table search_synonym (
    id         bigint generated always as identity primary key,
    words      text[] not null check (cardinality(words) between 2 and 12),
    changed_at timestamptz not null,
    changed_by bigint not null references person
);

-- Searches that found nothing, counted. Who searched is not known here, and words with personal data are not kept.
create table search_miss (
    words      text primary key check (length(words) between 1 and 60),
    times      integer not null check (times > 0),
    first_on   date not null,
    last_on    date not null check (last_on >= first_on),
    -- Whom the words name; absent where they name no organ, then the county office looks after them.
    organ      bigint references organ,
    settled_at timestamptz,
    settled_by bigint references person,
    remark     text check (length(remark) between 1 and 500),
    check ((settled_at is null) = (settled_by is null))
);
create index search_miss_open on search_miss (last_on) where settled_at is null;
