-- Notices of days off and days worked that were brought in since the program was built. Nothing is changed or deleted: a
-- later row with the same number replaces the earlier one. The highest id is the version of the calendar.
create table working_day_notice (
    id           bigint generated always as identity primary key,
    number       text not null check (length(number) between 1 and 100),
    -- In the file form of notices, this one notice only.
    file         text not null check (length(file) between 1 and 50000),
    imported_at  timestamptz not null,
    imported_by  bigint references person,
    -- When every open date had been counted anew; absent while that is under way.
    recounted_at timestamptz
);
create index working_day_notice_pending on working_day_notice (id) where recounted_at is null;
