create table organ (
    id         bigint generated always as identity primary key,
    code       text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z-]{0,39}$'),
    name       text not null check (length(name) between 1 and 100),
    kind       text not null check (kind in ('COUNTY_GOVERNMENT', 'DEPARTMENT', 'TOWNSHIP', 'SUBDISTRICT_OFFICE',
        'DEVELOPMENT_ZONE', 'LOCAL_AGENCY', 'VERTICALLY_LED', 'AUTHORISED_ORGANISATION')),
    parent     bigint references organ check (parent <> id),
    reports    boolean not null,
    position   integer not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    successor  bigint references organ check (successor <> id)
);
create index organ_parent on organ (parent);
create unique index organ_name on organ (parent, name) where valid_to is null;

create table person (
    id   bigint generated always as identity primary key,
    name text not null check (length(name) between 1 and 60)
);

create table post (
    id    bigint generated always as identity primary key,
    organ bigint not null references organ,
    title text not null check (length(title) between 1 and 60)
);
create index post_organ on post (organ);

create extension if not exists btree_gist;

create table post_holding (
    id        bigint generated always as identity primary key,
    post      bigint not null references post,
    person    bigint not null references person,
    held_from date not null,
    held_to   date check (held_to >= held_from),
    -- One holder at a time.
    exclude using gist (post with =, daterange(held_from, held_to, '[]') with &&)
);
create index post_holding_person on post_holding (person);
