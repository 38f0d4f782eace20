-- The return of one organ for one year, cell by cell, and the county's report compiled from the returns.
-- A cell that has no row was not declared; it counts as 0 in sums and is never stored as 0 by the program.

create table organ_return (
    id          bigint generated always as identity primary key,
    organ_id    bigint      not null references organ (id),
    year        integer     not null check (year between 2008 and 2100),
    state       text        not null default 'DRAFT'
                check (state in ('DRAFT', 'PROPOSED', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    -- Rises with every save; who edits from an older one is told what changed meanwhile.
    version     integer     not null default 0 check (version >= 0),
    opened_at   timestamptz not null,
    unique (organ_id, year)
);
create index organ_return_by_year on organ_return (year, state);

create table return_cell (
    return_id   bigint      not null references organ_return (id) on delete cascade,
    cell        text        not null check (cell ~ '^table_[234]/[a-z0-9_/]+$'),
    number      numeric(24, 6),
    unit        text        check (unit in ('元', '千元', '万元', '百万元', '千万元', '亿元')),
    -- What was typed and could not be understood: kept and shown with its problem, never counted.
    typed       text        check (length(typed) between 1 and 200),
    origin      text        not null check (origin in ('DECLARED', 'RECORDS', 'CARRIED_OVER')),
    -- Every roll-up reads all cells of all returns of a year; the key alone answers it.
    primary key (return_id, cell) include (number, unit),
    check ((number is null) <> (typed is null)),
    check (unit is null or number is not null)
);
create table return_source (
    return_id   bigint      not null references organ_return (id) on delete cascade,
    block       text        not null check (block ~ '^table_[234](/[a-z0-9_]+)?$'),
    source      text        not null default '' check (length(source) <= 2000),
    file_id     bigint      references stored_file (id),
    primary key (return_id, block)
);

create table return_explanation (
    return_id   bigint      not null references organ_return (id) on delete cascade,
    finding     text        not null,
    explanation text        not null check (length(btrim(explanation)) between 1 and 2000),
    by_person   bigint      not null references person (id),
    at          timestamptz not null,
    primary key (return_id, finding)
);

-- What changed, cell by cell: the base of merging two people's edits and of the history that the page shows.
create table return_change (
    id          bigint generated always as identity primary key,
    return_id   bigint      not null references organ_return (id) on delete cascade,
    version     integer     not null,
    field       text        not null,
    before      text        not null,
    after       text        not null,
    by_person   bigint      not null references person (id),
    at          timestamptz not null
);
create index return_change_since on return_change (return_id, version);

-- Every step of the return: who did what, from which state to which, with which remark.
create table return_step (
    id          bigint generated always as identity primary key,
    return_id   bigint      not null references organ_return (id) on delete cascade,
    deed        text        not null check (deed in
                ('PROPOSE', 'WITHDRAW', 'DECLINE', 'CONFIRM', 'CONFIRM_ON_PAPER', 'RETURN', 'ACCEPT', 'REOPEN')),
    from_state  text        not null,
    to_state    text        not null,
    remark      text        not null default '' check (length(remark) <= 2000),
    by_person   bigint      not null references person (id),
    at          timestamptz not null,
    -- Sending back without saying why would leave the clerk guessing.
    check (deed not in ('DECLINE', 'RETURN', 'REOPEN', 'CONFIRM_ON_PAPER') or length(btrim(remark)) > 0)
);
create index return_step_by_return on return_step (return_id, id);

create table return_reminder (
    id          bigint generated always as identity primary key,
    organ_id    bigint      not null references organ (id),
    year        integer     not null,
    by_person   bigint      not null references person (id),
    at          timestamptz not null
);
create index return_reminder_by_organ on return_reminder (year, organ_id);

-- One edition of the county's report. A correction after publishing is a new edition; the old one stays.
create table county_report (
    id           bigint generated always as identity primary key,
    organ_id     bigint      not null references organ (id),
    year         integer     not null check (year between 2008 and 2100),
    edition      integer     not null default 1 check (edition >= 1),
    state        text        not null default 'DRAFT' check (state in ('DRAFT', 'FROZEN', 'PUBLISHED')),
    -- Why this edition was made; the first needs no reason.
    reason       text        not null default '' check (edition = 1 or length(btrim(reason)) > 0),
    -- The canonical text of the frozen report and its SHA-256 in hexadecimal.
    content      text,
    hash         text        check (hash ~ '^[0-9a-f]{64}$'),
    frozen_at    timestamptz,
    frozen_by    bigint      references person (id),
    published_on date,
    unique (organ_id, year, edition),
    check ((state = 'DRAFT') = (hash is null)),
    check ((hash is null) = (content is null) and (hash is null) = (frozen_at is null)),
    check ((state = 'PUBLISHED') = (published_on is not null))
);
-- At most one edition of a year is being worked on.
create unique index county_report_open on county_report (organ_id, year) where state <> 'PUBLISHED';

create table county_section (
    report_id   bigint      not null references county_report (id) on delete cascade,
    no          integer     not null check (no between 1 and 6),
    content     text        not null default '' check (length(content) <= 50000),
    version     integer     not null default 0,
    primary key (report_id, no)
);

create table county_explanation (
    report_id   bigint      not null references county_report (id) on delete cascade,
    finding     text        not null,
    explanation text        not null check (length(btrim(explanation)) between 1 and 2000),
    by_person   bigint      not null references person (id),
    at          timestamptz not null,
    primary key (report_id, finding)
);

-- What was frozen and published never changes, whoever asks.
create function county_report_stays() returns trigger language plpgsql as $$
begin
    if old.state = 'PUBLISHED' and (tg_op = 'DELETE' or row(new.*) is distinct from row(old.*)) then
        raise exception 'edition % of the report on % is published and stays as it is', old.edition, old.year;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger county_report_stays before update or delete on county_report
    for each row execute function county_report_stays();

-- A report of this county that was published elsewhere, as read from its file.
create table imported_report (
    id          bigint generated always as identity primary key,
    organ_id    bigint      not null references organ (id),
    year        integer     not null,
    file_name   text        not null,
    paragraphs  text[]      not null,
    by_person   bigint      not null references person (id),
    at          timestamptz not null,
    unique (organ_id, year)
);

create table imported_cell (
    report_id   bigint      not null references imported_report (id) on delete cascade,
    cell        text        not null,
    number      numeric(30, 6) not null,
    unit        text,
    primary key (report_id, cell)
);
