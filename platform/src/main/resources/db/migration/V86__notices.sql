-- Messages to people outside, written in the transaction of what they tell of.
create table notice (
    id         bigint generated always as identity primary key,
    organ      bigint not null references organ,
    -- EMAIL, SMS, or PAPER where only a letter reaches them or no way of sending is set up.
    way        text not null check (way in ('EMAIL', 'SMS', 'PAPER')),
    -- What it is about, as people read it (a registration number), and without personal data.
    about      text not null check (length(about) between 1 and 100),
    subject    text not null check (length(subject) between 1 and 200),
    body       text not null check (length(body) between 1 and 2000),
    -- Name and addresses of whom it goes to, sealed.
    recipient  bytea not null,
    queued_at  timestamptz not null,
    state      text not null check (state in ('WAITING', 'SENT', 'FAILED', 'TO_PRINT', 'POSTED')),
    attempts   integer not null default 0 check (attempts >= 0),
    -- When it may be tried next. A sender that has taken it moves this on first, so that no other takes it meanwhile.
    next_at    timestamptz,
    settled_at timestamptz,
    -- Names the message to whoever gets it twice.
    message_id text not null unique,
    -- Why the last attempt failed, in Chinese, without personal data.
    problem    text check (length(problem) between 1 and 200),
    check ((state = 'WAITING') = (next_at is not null)),
    check ((state in ('SENT', 'POSTED')) = (settled_at is not null))
);
create index notice_waiting on notice (next_at) where state = 'WAITING';
create index notice_organ on notice (organ, state, id);
