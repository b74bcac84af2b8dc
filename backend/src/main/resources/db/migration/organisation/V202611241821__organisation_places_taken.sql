-- Places are counted where they are: a unit is no secret, so anybody who may give one out sees how many are taken.
alter table org_unit add column places_taken int not null default 0 check (places_taken >= 0);
comment on column org_unit.places_taken is 'How many of the places are kept for somebody';
