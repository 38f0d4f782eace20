-- Letters from the mailbox for requests, until staff make requests of them. Who wrote and what lies sealed.
create table request_mail (
    id          bigint generated always as identity primary key,
    organ       bigint not null references organ,
    -- Of the message, or of its place in the mailbox where it has none: never taken twice.
    message     text   not null unique check (length(message) between 1 and 200),
    received_at timestamptz not null,
    content     bytea  not null,
    state       text   not null default 'NEW' check (state in ('NEW', 'REGISTERED', 'DISMISSED')),
    request     bigint references request,
    check ((state = 'REGISTERED') = (request is not null))
);
create index request_mail_new on request_mail (organ, received_at) where state = 'NEW';

create table request_mail_file (
    mail bigint not null references request_mail,
    file bigint not null references stored_file,
    primary key (mail, file)
);

-- How far a mailbox was read.
create table request_mailbox (
    name     text   primary key,
    validity bigint not null,
    last_uid bigint not null
);
