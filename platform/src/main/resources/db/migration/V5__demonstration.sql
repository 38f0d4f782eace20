-- That the data are those of a demonstration county, so that no page passes them off as real.
create table demonstration (
    only_row  boolean primary key default true check (only_row),
    name      text not null,
    loaded_at timestamptz not null default now()
);
