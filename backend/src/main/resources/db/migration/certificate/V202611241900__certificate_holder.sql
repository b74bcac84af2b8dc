-- A certificate is somebody's.
alter table certificate add foreign key (org_id, participant_id) references participant (org_id, id);
