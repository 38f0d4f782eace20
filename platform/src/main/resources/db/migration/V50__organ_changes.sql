-- When an organ was entered or changed last: programs ask whether the list is still the one that they have.
alter table organ add column changed_at timestamptz not null default now();
