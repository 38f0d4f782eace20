create table account (
    person          bigint primary key references person,
    user_name       text not null unique check (user_name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    password        text not null,
    -- Handed over by someone else, so to be replaced at the first sign-in.
    one_time        boolean not null,
    locked          boolean not null default false,
    last_signed_in  timestamptz
);

create table account_role (
    person bigint not null references account on delete cascade,
    role   text not null check (role in ('OFFICE', 'CLERK', 'HEAD', 'LEADER', 'AUDITOR', 'ADMINISTRATOR')),
    primary key (person, role)
);

-- Failed sign-ins by account (a hash: what was typed need not be a user name) and by address.
create table sign_in_failure (
    subject       text primary key,
    failures      integer not null check (failures >= 0),
    blocked_until timestamptz,
    last_at       timestamptz not null
);
create index sign_in_failure_last_at on sign_in_failure (last_at);
