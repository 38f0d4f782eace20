-- The index that answers now, one line for each layout of fields; the next one is built beside it.
create table search_index (
    family   text primary key,
    name     text not null,
    -- The one before: other nodes may still ask it until they have seen this line; removed with the next rebuild.
    previous text,
    built_at timestamptz not null,
    entries  bigint not null
);

-- An entry that cannot be read does not hold back the others; after some attempts it is left to the next rebuild.
alter table search_change add column attempts integer not null default 0;
