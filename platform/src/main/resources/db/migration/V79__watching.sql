-- Which reminders have gone out; one of a distance for one last day, whoever was told.
create table request_reminder (
    request  bigint not null references request,
    -- The last day, or the day since which nobody has looked.
    due      date   not null,
    distance text   not null check (distance in ('UNOPENED', 'SEVEN_DAYS', 'THREE_DAYS', 'ONE_DAY', 'DUE', 'OVERDUE')),
    sent_on  date   not null,
    primary key (request, due, distance)
);
create index request_reminder_sent on request_reminder (sent_on);

-- Where the holder of a post can be told; belongs to the post, so it is changed when the holder changes.
create table reminder_contact (
    post    bigint primary key references post,
    -- E-mail and mobile number, sealed.
    contact bytea not null
);
-- For the checks and the day's sweep, which look for the few among many.
create index request_entry_late_correction on request_entry (on_day) where event = 'CORRECTION_ASKED';
create index request_entry_delivered on request_entry (on_day) where what = 'REPLY_DELIVERED';
create index request_entry_proved on request_entry (request) where what = 'DELIVERY_PROVED';
create index request_handler on request (handler) where handler is not null;
create index request_deputy on request (deputy) where deputy is not null;
create index request_waiting on request (state) where state in ('PAUSED', 'STOPPED', 'UNCONFIRMED');
