-- Those who review what goes out for its lawfulness.
alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check
    check (role in ('OFFICE', 'CLERK', 'HEAD', 'LEGAL', 'LEADER', 'AUDITOR', 'ADMINISTRATOR'));
