-- For the task and the check of what the head has to agree to afterwards: few among many.
create index request_proposal_unconfirmed on request_proposal (request)
    where afterwards and not confirmed and state = 'ISSUED';
