-- The trail: append-only, each entry bound to the one before by its hash.
create table audit_entry (
    sequence bigint primary key check (sequence > 0),
    at       timestamptz not null,
    who      text not null,
    organ    bigint,
    kind     text not null,
    label    text not null,
    subject  text not null,
    reason   text,
    detail   jsonb not null check (jsonb_typeof(detail) = 'object'),
    previous text not null check (previous ~ '^[0-9a-f]{64}$'),
    hash     text not null check (hash ~ '^[0-9a-f]{64}$')
);
create index audit_entry_subject on audit_entry (subject, sequence);
create index audit_entry_organ on audit_entry (organ, sequence);

-- The last entry's number and hash: its row lock puts appends in order, and it tells when the end was cut off.
create table audit_head (
    only_row boolean primary key default true check (only_row),
    sequence bigint not null,
    hash     text not null
);
insert into audit_head (sequence, hash) values (0, repeat('0', 64));

create function refuse_to_change_the_trail() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end
$$;
create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_to_change_the_trail();
create trigger audit_head_stays before delete or truncate on audit_head
    for each statement execute function refuse_to_change_the_trail();

-- What was done under which idempotency key, and where it led.
create table deed (
    actor   text not null,
    key     text not null check (length(key) between 1 and 100),
    kind    text not null,
    next    text,
    at      timestamptz not null default now(),
    primary key (actor, key)
);
