-- A consultation counts only while its entry in the story stands, and its answer only while the entry of that stands: said
-- once, for whoever reads consultations.
create view request_live_consultation as
select consultation.*, exists (
    select from request_entry entry
    where entry.request = consultation.request and entry.event in ('THIRD_PARTY_ANSWERED', 'ORGAN_ANSWERED')
      and entry.event_detail ->> 'id' = 'C' || consultation.no
      and not exists (select from request_entry later where later.voids = entry.id)) as heard
from request_consultation consultation
where exists (
    select from request_entry entry
    where entry.request = consultation.request and entry.event in ('THIRD_PARTY_ASKED', 'ORGAN_ASKED')
      and entry.event_detail ->> 'id' = 'C' || consultation.no
      and not exists (select from request_entry later where later.voids = entry.id));
