-- The list of cases: any filter and sort of a hundred thousand within a few hundredths of a second.

-- In its own order: open ones by their last day, then closed ones, the newest first.
create index request_in_order on request
    ((case when state in ('ANSWERED', 'ENDED') then 1 else 0 end), due, id desc);

-- By last day, either way round; by number and day of receipt the unique index and request_received serve both ways.
create index request_by_due on request (due, id desc);
create index request_by_due_backwards on request (due desc nulls last, id desc);

-- For counting what a filter leaves. Few values, so each is small.
create index request_by_state on request (state);
create index request_by_channel on request (channel);
create index request_by_applicant_kind on request (applicant_kind);
create index request_by_outcome on request (outcome);
create index request_unopened on request (organ) where opened_at is null and state not in ('ANSWERED', 'ENDED');

-- Two neighbouring characters each, because Chinese has no spaces between words.
create function request_words(whole text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct substr(whole, at, 2)), '{}') from generate_series(1, length(whole) - 1) at
$$;
create index request_found on request using gin (request_words(lower(number || ' ' || title || ' ' || information)));
