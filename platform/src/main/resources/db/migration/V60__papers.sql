-- Outgoing documents of the request office: settings of each organ, templates in versions, numbers, what was issued.

-- Without a row an organ has what can be derived from its name; an empty text is one that nobody has filled in yet.
create table paper_setting (
    organ              bigint primary key references organ (id),
    issuer             text not null check (length(issuer) between 1 and 100),
    abbreviation       text not null unique check (length(abbreviation) between 1 and 20),
    office             text not null check (length(office) <= 100),
    phone              text not null check (length(phone) <= 50),
    address            text not null check (length(address) <= 200),
    hours              text not null check (length(hours) <= 200),
    remedy_kind        text not null,
    government         text not null check (length(government) <= 100),
    higher_department  text not null check (length(higher_department) <= 100),
    basic_court        text not null check (length(basic_court) <= 100),
    intermediate_court text not null check (length(intermediate_court) <= 100),
    internet_channel   text not null check (length(internet_channel) <= 200)
);

-- An organ's own templates, and those that the county's government keeps for all. Nothing is ever changed but which one
-- is in force; where none is, the one of the county is used, or else the one that is built in.
create table paper_template (
    id          bigint generated always as identity primary key,
    kind        text        not null,
    organ       bigint      not null references organ (id),
    county_wide boolean     not null,
    version     integer     not null check (version > 0),
    file        bigint      not null references stored_file (id),
    remark      text        not null check (length(remark) <= 500),
    uploaded_by bigint      not null references person (id),
    uploaded_at timestamptz not null,
    in_force    boolean     not null,
    unique (organ, county_wide, kind, version)
);
create unique index paper_template_in_force on paper_template (organ, county_wide, kind) where in_force;

-- A template that lost in review or in court; without a template: the one that is built in.
create table paper_template_flag (
    id         bigint generated always as identity primary key,
    kind       text not null,
    template   bigint references paper_template (id),
    reason     text not null check (length(btrim(reason)) between 1 and 500),
    flagged_on date not null
);

-- The last number given in each series. The row is locked until the document is committed, so that none is left out.
create table paper_number (
    organ  bigint  not null references organ (id),
    series text    not null check (series in ('REPLY', 'NOTICE')),
    year   integer not null check (year between 2008 and 2100),
    last   integer not null check (last > 0),
    primary key (organ, series, year)
);

create table paper (
    id        bigint generated always as identity primary key,
    organ     bigint      not null references organ (id),
    request   bigint      not null,
    kind      text        not null,
    series    text        not null check (series in ('REPLY', 'NOTICE', 'NONE')),
    year      integer     not null,
    serial    integer     check (serial > 0),
    number    text        unique,
    issued_on date        not null,
    word      bigint      not null references stored_file (id),
    pdf       bigint      not null references stored_file (id),
    template  bigint      references paper_template (id),
    issued_at timestamptz not null,
    unique (organ, series, year, serial),
    check ((series = 'NONE') = (serial is null) and (serial is null) = (number is null))
);
create index paper_of_request on paper (request, id);
create index paper_by_template on paper (template);
