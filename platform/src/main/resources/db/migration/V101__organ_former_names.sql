-- Names that an organ no longer bears; what was published under them stays findable by them.
create table organ_former_name (
    organ bigint not null references organ,
    name  text not null check (length(name) between 1 and 100),
    primary key (organ, name)
);
