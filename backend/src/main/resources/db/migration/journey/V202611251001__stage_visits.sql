-- A person's time in the stages of the model, with a record of every step.
create table stage_visit (
    id           uuid primary key,
    org_id       uuid   not null,
    placement_id uuid   not null,
    stage_id     uuid   not null references stage,
    round        int    not null check (round > 0),
    edition      int    not null default 1 check (edition > 0),
    in_place_of  uuid,
    status       text   not null check (status in ('PLANNED', 'OPEN', 'READY', 'DONE', 'SKIPPED', 'VOIDED')),
    opened_on    date,
    ready_on     date,
    finished_on  date,
    changes      int    not null default 0,
    version      bigint not null default 0,
    unique (org_id, id),
    unique (placement_id, stage_id, round, edition),
    unique (in_place_of),
    foreign key (org_id, placement_id) references placement (org_id, id),
    foreign key (org_id, in_place_of) references stage_visit (org_id, id),
    check ((edition = 1) = (in_place_of is null)),
    check (status in ('PLANNED', 'SKIPPED', 'VOIDED') or opened_on is not null),
    check ((status in ('DONE', 'SKIPPED', 'VOIDED')) = (finished_on is not null)),
    check ((status in ('READY', 'DONE')) = (ready_on is not null) or status in ('SKIPPED', 'VOIDED'))
);
comment on column stage_visit.in_place_of is 'The visit that this one corrects, or stands in the place of since that was another person''s';
create index stage_visit_open on stage_visit (org_id, placement_id) where status in ('OPEN', 'READY');

create table step_record (
    id                uuid primary key,
    org_id            uuid not null,
    visit_id          uuid not null,
    step_id           uuid not null references step,
    position          int  not null,
    status            text not null check (status in ('OPEN', 'DONE', 'NOT_APPLICABLE')),
    counts_from       date,
    done_on           date,
    choice            text check (choice in ('YES', 'NO', 'LATER')),
    sealed_words      bytea,
    shown_at          timestamptz,
    understood_at     timestamptz,
    understood_method text check (understood_method in ('OWN_SIGN_IN', 'AT_THE_TABLE')),
    unique (visit_id, step_id),
    foreign key (org_id, visit_id) references stage_visit (org_id, id),
    check ((status = 'DONE') = (done_on is not null)),
    check ((understood_at is null) = (understood_method is null)),
    check (understood_at is null or shown_at is not null)
);
comment on column step_record.counts_from is 'What a step that comes again and again counts from in this round';
comment on column step_record.sealed_words is 'What the person says about it, and the note';

create table stage_visit_transition (
    id                     uuid primary key,
    org_id                 uuid        not null,
    stage_visit_id         uuid        not null,
    action                 text        not null,
    from_status            text        not null,
    to_status              text        not null,
    reason_code            text,
    reason_version         int,
    sealed_person_text     bytea,
    sealed_colleague_text  bytea,
    method                 text,
    account_id             uuid references account,
    acting_org_id          uuid,
    acting_roles           text[]      not null,
    effective_on           date        not null,
    recorded_at            timestamptz not null,
    request_id             text        not null,
    foreign key (org_id, stage_visit_id) references stage_visit (org_id, id)
);
create index stage_visit_transition_of on stage_visit_transition (org_id, stage_visit_id, recorded_at, id);

create table step_record_transition (
    id                     uuid primary key,
    org_id                 uuid        not null,
    step_record_id         uuid        not null references step_record,
    action                 text        not null,
    from_status            text        not null,
    to_status              text        not null,
    reason_code            text,
    reason_version         int,
    sealed_person_text     bytea,
    sealed_colleague_text  bytea,
    method                 text,
    account_id             uuid references account,
    acting_org_id          uuid,
    acting_roles           text[]      not null,
    effective_on           date        not null,
    recorded_at            timestamptz not null,
    request_id             text        not null
);
create index step_record_transition_of on step_record_transition (org_id, step_record_id, recorded_at, id);

-- What has been put before the signers stays as it is until somebody sends it back; what is finished stays for good.
create function step_record_stays() returns trigger language plpgsql as $$
begin
    if (select status from stage_visit where id = old.visit_id) in ('READY', 'DONE', 'SKIPPED', 'VOIDED') then
        raise exception 'What is ready to be signed is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger step_record_stays before update on step_record for each row execute function step_record_stays();
create function stage_visit_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A finished stage is not changed' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger stage_visit_stays before update on stage_visit for each row
    when (old.status in ('DONE', 'SKIPPED', 'VOIDED') and new.status <> 'VOIDED' or old.status = 'VOIDED')
    execute function stage_visit_stays();

alter table stage_visit enable row level security;
alter table stage_visit force row level security;
create policy own_organisation on stage_visit using (coalesce(org_id = (select current_org()), false));
alter table step_record enable row level security;
alter table step_record force row level security;
create policy own_organisation on step_record using (coalesce(org_id = (select current_org()), false));
alter table stage_visit_transition enable row level security;
alter table stage_visit_transition force row level security;
create policy own_organisation on stage_visit_transition using (coalesce(org_id = (select current_org()), false));
alter table step_record_transition enable row level security;
alter table step_record_transition force row level security;
create policy own_organisation on step_record_transition using (coalesce(org_id = (select current_org()), false));

grant select, insert, update on stage_visit, step_record to framsteg_app;
grant select, insert on stage_visit_transition, step_record_transition to framsteg_app;
