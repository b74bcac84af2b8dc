-- What the two came to when they sat down, and the progress scale as both filled it in. Rows are only added; the last one of a
-- visit holds, and none is added once the visit has been put before the signers.
create table follow_up (
    id           uuid primary key,
    org_id       uuid        not null,
    placement_id uuid        not null,
    visit_id     uuid        not null,
    held_on      date        not null,
    next_on      date        not null check (next_on > held_on),
    sealed_words bytea       not null,
    account_id   uuid        not null references account,
    recorded_at  timestamptz not null,
    foreign key (org_id, placement_id) references placement (org_id, id),
    foreign key (org_id, visit_id) references stage_visit (org_id, id)
);
comment on column follow_up.sealed_words is 'What the person said, and what was agreed';
create index follow_up_of on follow_up (org_id, placement_id, recorded_at, id);

create table progress_rating (
    id           uuid primary key,
    org_id       uuid        not null,
    placement_id uuid        not null,
    visit_id     uuid        not null,
    rated_on     date        not null,
    self_method  text check (self_method in ('OWN_SIGN_IN', 'AT_THE_TABLE')),
    sealed_words bytea       not null,
    account_id   uuid        not null references account,
    recorded_at  timestamptz not null,
    foreign key (org_id, placement_id) references placement (org_id, id),
    foreign key (org_id, visit_id) references stage_visit (org_id, id)
);
comment on column progress_rating.self_method is 'How the participant gave their part; none when it was written on their word';
comment on column progress_rating.sealed_words is 'The steps of both, and what the person said about them';
create index progress_rating_of on progress_rating (org_id, placement_id, recorded_at, id);

create function only_while_open() returns trigger language plpgsql as $$
begin
    if (select status from stage_visit where id = new.visit_id) <> 'OPEN' then
        raise exception 'What is ready to be signed is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger follow_up_only_while_open before insert on follow_up for each row execute function only_while_open();
create trigger progress_rating_only_while_open before insert on progress_rating for each row
    execute function only_while_open();

alter table follow_up enable row level security;
alter table follow_up force row level security;
create policy own_organisation on follow_up using (coalesce(org_id = (select current_org()), false));
alter table progress_rating enable row level security;
alter table progress_rating force row level security;
create policy own_organisation on progress_rating using (coalesce(org_id = (select current_org()), false));
grant select, insert on follow_up, progress_rating to framsteg_app;
