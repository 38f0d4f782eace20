-- Which organ handed a request to which, and when: a year of the annual report counts a request for the organ that had it then.
create table request_transfer (
    id         bigint generated always as identity primary key,
    request    bigint not null references request,
    from_organ bigint not null references organ,
    to_organ   bigint not null references organ check (to_organ <> from_organ),
    on_day     date   not null
);
create index request_transfer_request on request_transfer (request, on_day);

-- Those so far stand in the story only.
insert into request_transfer (request, from_organ, to_organ, on_day)
select distinct on (entry.id) entry.request, giving.id, taking.id, entry.on_day
from request_entry entry
join organ giving on starts_with(entry.text, '由' || giving.name || '转交')
join organ taking on taking.id <> giving.id
    and starts_with(entry.text, '由' || giving.name || '转交' || taking.name || '：')
where entry.what = 'CASE_TRANSFERRED'
order by entry.id, giving.id, taking.id;

-- What table 三 counts must find who handed a request on without opening its row.
drop index request_received;
drop index request_closed;
create index request_received on request (received_on) include (id, organ, applicant_kind, way, closed_on);
create index request_closed on request (closed_on) include (id, organ, applicant_kind, way, outcome)
    where closed_on is not null;
