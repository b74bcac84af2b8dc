-- Whoever is offered a place is a participant of the enterprise, followed by the one who will meet them.
alter table referral
    add column participant_id uuid,
    add column assignment_id  uuid,
    add foreign key (receiver_org_id, participant_id) references participant (org_id, id),
    add foreign key (receiver_org_id, assignment_id) references assignment (org_id, id);
comment on column referral.participant_id is 'In the receiver''s organisation; told to nobody else';
comment on column referral.assignment_id is 'The assignment this referral brought about; none when the colleague followed the person already';
create index referral_of_participant on referral (receiver_org_id, participant_id) where participant_id is not null;
create index referral_of_assignment on referral (receiver_org_id, assignment_id) where assignment_id is not null;

-- A start that the case officer confirms again, after one that did not come off, lets the colleague follow the person again.
alter table assignment alter column assigned_by drop not null;
comment on column assignment.assigned_by is 'None when it follows from what another organisation did';
