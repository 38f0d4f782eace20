-- The marks stand in a table of their own: the newest few of a mark are read from its index, however many share it.
alter table request_likeness drop column bands;
create table request_band (
    band    integer not null,
    request bigint  not null references request,
    primary key (band, request)
);
