-- A participant's period at an enterprise. org_id is the enterprise; the commissioner's unit may see the placement itself
-- (its period and where it stands), and nothing of the journey inside it.
create extension if not exists btree_gist;

create table placement (
    id                   uuid primary key,
    org_id               uuid          not null,
    unit_id              uuid,
    participant_id       uuid          not null,
    supervisor_id        uuid          not null,
    kind                 text          not null references placement_kind,
    model_version_id     uuid          not null references model_version,
    referral_id          uuid,
    commissioner_org_id  uuid,
    commissioner_unit_id uuid,
    referral_sent_on     date,
    referral_accepted_on date,
    -- PAUSED is read from placement_pause
    status               text          not null check (status in ('PLANNED', 'ACTIVE', 'ENDING', 'ENDED', 'CANCELLED')),
    planned_start_on     date          not null,
    planned_end_on       date          not null check (planned_end_on > planned_start_on),
    hours_per_week       numeric(3, 1) not null check (hours_per_week > 0 and hours_per_week <= 40),
    started_on           date,
    end_code             text,
    end_code_version     int,
    last_day             date check (last_day >= started_on),
    outcome_code         text,
    outcome_version      int,
    outcome_subsidy      text,
    sealed_words         bytea,
    ended_on             date,
    reopening_asked_by   uuid references account,
    created_at           timestamptz   not null,
    changes              int           not null default 0,
    version              bigint        not null default 0,
    unique (org_id, id),
    foreign key (org_id, unit_id) references org_unit (org_id, id),
    foreign key (org_id, participant_id) references participant (org_id, id),
    foreign key (org_id, supervisor_id) references membership (org_id, id),
    foreign key (commissioner_org_id, commissioner_unit_id) references org_unit (org_id, id),
    check ((referral_id is null) = (commissioner_org_id is null)),
    check ((commissioner_org_id is null) = (commissioner_unit_id is null)),
    check (status in ('PLANNED', 'CANCELLED') or started_on is not null),
    check ((status in ('ENDING', 'ENDED')) = (last_day is not null)),
    check ((end_code is null) = (last_day is null)),
    check ((outcome_code is null) = (outcome_version is null)),
    check ((outcome_code is null) = (sealed_words is null)),
    check (outcome_subsidy is null or outcome_code is not null),
    check ((status = 'ENDED') = (ended_on is not null)),
    check (reopening_asked_by is null or status = 'ENDED')
);
comment on column placement.supervisor_id is 'The membership of the one who meets the person; who follows them day by day is the assignments'
    ' of the participant';
comment on column placement.end_code is 'How it ends';
comment on column placement.outcome_code is 'Where the person goes from here';
comment on column placement.sealed_words is 'What the person says about where they go';
comment on column placement.model_version_id is 'The version of the model that the journey follows to its end';
create index placement_participant on placement (org_id, participant_id);
-- A start that did not come off may be decided anew: then there is a new placement, and never two at a time.
create unique index placement_referral on placement (referral_id) where referral_id is not null and status <> 'CANCELLED';
create index placement_status on placement (org_id, status, planned_end_on, id);
create index placement_commissioner on placement (commissioner_org_id, commissioner_unit_id, planned_end_on, id)
    where commissioner_org_id is not null;

-- The commissioner's unit sees that there is a pause and how many hours hold, so both rows carry whose the placement is.
create table placement_pause (
    id                   uuid primary key,
    org_id               uuid  not null,
    placement_id         uuid  not null,
    commissioner_org_id  uuid,
    commissioner_unit_id uuid,
    reason_code          text  not null,
    reason_version       int   not null,
    from_on              date  not null,
    expected_return_on   date  not null check (expected_return_on > from_on),
    returned_on          date check (returned_on > from_on),
    sealed_words         bytea not null,
    foreign key (org_id, placement_id) references placement (org_id, id),
    exclude using gist (placement_id with =, daterange(from_on, returned_on, '[)') with &&)
);
comment on column placement_pause.sealed_words is 'How one keeps in touch meanwhile';
comment on column placement_pause.returned_on is 'The first day back, which is no part of the pause; none while it lasts';
create index placement_pause_of on placement_pause (placement_id);

create table placement_scope (
    id                   uuid primary key,
    org_id               uuid          not null,
    placement_id         uuid          not null,
    commissioner_org_id  uuid,
    commissioner_unit_id uuid,
    hours_per_week       numeric(3, 1) not null check (hours_per_week > 0 and hours_per_week <= 40),
    from_on              date          not null,
    agreed_method        text          not null check (agreed_method in ('OWN_SIGN_IN', 'AT_THE_TABLE')),
    sealed_words         bytea         not null,
    unique (placement_id, from_on),
    foreign key (org_id, placement_id) references placement (org_id, id)
);
comment on table placement_scope is 'Other hours from a day on, agreed with the participant';
comment on column placement_scope.sealed_words is 'Why';

create table placement_transition (
    id                     uuid primary key,
    org_id                 uuid        not null,
    placement_id           uuid        not null,
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
    foreign key (org_id, placement_id) references placement (org_id, id)
);
create index placement_transition_of on placement_transition (org_id, placement_id, recorded_at, id);

alter table placement enable row level security;
alter table placement force row level security;
create policy both_sides on placement using (coalesce(
    org_id = (select current_org())
    or commissioner_org_id = (select current_org())
        and commissioner_unit_id = coalesce((select current_unit()), commissioner_unit_id), false));
alter table placement_pause enable row level security;
alter table placement_pause force row level security;
create policy both_sides on placement_pause using (coalesce(
    org_id = (select current_org())
    or commissioner_org_id = (select current_org())
        and commissioner_unit_id = coalesce((select current_unit()), commissioner_unit_id), false));
alter table placement_scope enable row level security;
alter table placement_scope force row level security;
create policy both_sides on placement_scope using (coalesce(
    org_id = (select current_org())
    or commissioner_org_id = (select current_org())
        and commissioner_unit_id = coalesce((select current_unit()), commissioner_unit_id), false));
alter table placement_transition enable row level security;
alter table placement_transition force row level security;
create policy own_organisation on placement_transition using (coalesce(org_id = (select current_org()), false));

grant select, insert, update on placement, placement_pause, placement_scope to framsteg_app;
grant select, insert on placement_transition to framsteg_app;
