-- The work plan of a placement, version by version. Words are under seal; what is agreed never changes, also for the owner.
create table work_plan (
    id               uuid primary key,
    org_id           uuid        not null,
    placement_id     uuid        not null,
    number           int         not null check (number > 0),
    status           text        not null check (status in ('DRAFT', 'PROPOSED', 'SIGNING', 'AGREED', 'SUPERSEDED', 'CLOSED',
                                                            'DISCARDED')),
    revises_id       uuid,
    hours_per_week   numeric(3, 1) check (hours_per_week > 0 and hours_per_week <= 40),
    sealed_words     bytea       not null,
    follow_up_days     date[]      not null,
    read_together_on date,
    agreed_on        date,
    agreement        text check (agreement in ('SIGNED', 'WITH_RESERVATION', 'WITHOUT_SIGNATURE')),
    refusals         int         not null check (refusals >= 0),
    waiver_asked_by  uuid references account,
    sealed_waiver    bytea,
    created_at       timestamptz not null,
    changes          int         not null default 0,
    version          bigint      not null default 0,
    unique (org_id, id),
    unique (org_id, placement_id, number),
    foreign key (org_id, placement_id) references placement (org_id, id),
    foreign key (org_id, revises_id) references work_plan (org_id, id),
    check ((status in ('AGREED', 'SUPERSEDED', 'CLOSED')) = (agreed_on is not null)),
    check ((agreed_on is null) = (agreement is null)),
    check ((waiver_asked_by is null) = (sealed_waiver is null)),
    check (agreement is distinct from 'WITHOUT_SIGNATURE' or waiver_asked_by is not null)
);
comment on column work_plan.sealed_words is 'Tasks, support, how the hours may grow, what is to be validated, why it was revised';
comment on column work_plan.sealed_waiver is 'Why it is to hold without the participant''s signature';
-- One is in force, and one is on its way; whoever comes second at the same moment is refused.
create unique index work_plan_in_force on work_plan (org_id, placement_id) where status = 'AGREED';
create unique index work_plan_under_way on work_plan (org_id, placement_id) where status in ('DRAFT', 'PROPOSED', 'SIGNING');

create table work_plan_unit (
    org_id          uuid not null,
    plan_id         uuid not null,
    position        int  not null,
    unit_version_id uuid not null references unit_version,
    primary key (plan_id, position),
    foreign key (org_id, plan_id) references work_plan (org_id, id)
);

create table goal (
    id              uuid primary key,
    org_id          uuid not null,
    plan_id         uuid not null,
    position        int  not null check (position > 0),
    carried_from    uuid,
    sealed_words    bytea not null,
    step_owner      text check (step_owner in ('PARTICIPANT', 'SUPERVISOR', 'CASE_OFFICER')),
    step_due_on     date,
    unit_version_id uuid references unit_version,
    sealed_outcome  bytea,
    status          text not null check (status in ('PROPOSED', 'ACTIVE', 'PAUSED', 'REACHED', 'PARTLY', 'DROPPED')),
    unique (org_id, id),
    unique (plan_id, position) deferrable initially deferred,
    foreign key (org_id, plan_id) references work_plan (org_id, id),
    foreign key (org_id, carried_from) references goal (org_id, id),
    check ((status in ('REACHED', 'PARTLY')) = (sealed_outcome is not null))
);
comment on column goal.sealed_words is 'What the participant wants, in their own words, and the next step';
comment on column goal.sealed_outcome is 'How it went, as each of the two says it';

create table work_plan_transition (
    id                    uuid primary key,
    org_id                uuid        not null,
    work_plan_id          uuid        not null,
    action                text        not null,
    from_status           text        not null,
    to_status             text        not null,
    reason_code           text,
    reason_version        int,
    sealed_person_text    bytea,
    sealed_colleague_text bytea,
    method                text,
    account_id            uuid references account,
    acting_org_id         uuid,
    acting_roles          text[]      not null,
    effective_on          date        not null,
    recorded_at           timestamptz not null,
    request_id            text        not null,
    foreign key (org_id, work_plan_id) references work_plan (org_id, id)
);
create index work_plan_transition_of on work_plan_transition (org_id, work_plan_id, recorded_at, id);

create table goal_transition (
    id                    uuid primary key,
    org_id                uuid        not null,
    goal_id               uuid        not null,
    action                text        not null,
    from_status           text        not null,
    to_status             text        not null,
    reason_code           text,
    reason_version        int,
    sealed_person_text    bytea,
    sealed_colleague_text bytea,
    method                text,
    account_id            uuid references account,
    acting_org_id         uuid,
    acting_roles          text[]      not null,
    effective_on          date        not null,
    recorded_at           timestamptz not null,
    request_id            text        not null,
    foreign key (org_id, goal_id) references goal (org_id, id)
);
create index goal_transition_of on goal_transition (org_id, goal_id, recorded_at, id);

create function work_plan_stays() returns trigger language plpgsql as $$
begin
    raise exception 'An agreed work plan is not changed' using errcode = 'integrity_constraint_violation';
end
$$;

-- What is signed right now is not reworded either: to edit is to go back to a proposal in the same statement.
create trigger work_plan_stays before update on work_plan for each row
    when (old.status in ('AGREED', 'SUPERSEDED', 'CLOSED', 'DISCARDED')
        and ((old.org_id, old.placement_id, old.number, old.revises_id, old.hours_per_week, old.sealed_words, old.follow_up_days,
              old.read_together_on, old.agreed_on, old.agreement, old.waiver_asked_by, old.sealed_waiver, old.created_at)
                 is distinct from
             (new.org_id, new.placement_id, new.number, new.revises_id, new.hours_per_week, new.sealed_words, new.follow_up_days,
              new.read_together_on, new.agreed_on, new.agreement, new.waiver_asked_by, new.sealed_waiver, new.created_at)
             or new.status <> old.status and (old.status <> 'AGREED' or new.status not in ('SUPERSEDED', 'CLOSED')))
        or old.status = 'SIGNING' and new.status in ('SIGNING', 'AGREED')
            and (old.org_id, old.placement_id, old.number, old.revises_id, old.hours_per_week, old.sealed_words,
                 old.follow_up_days, old.read_together_on)
                    is distinct from
                (new.org_id, new.placement_id, new.number, new.revises_id, new.hours_per_week, new.sealed_words,
                 new.follow_up_days, new.read_together_on))
    execute function work_plan_stays();

create function work_plan_part_stays() returns trigger language plpgsql as $$
begin
    if exists (select from work_plan p where p.id = coalesce(old.plan_id, new.plan_id)
               and p.status in ('AGREED', 'SUPERSEDED', 'CLOSED', 'DISCARDED')) then
        raise exception 'An agreed work plan is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger work_plan_unit_stays before insert or update or delete on work_plan_unit for each row
    execute function work_plan_part_stays();
create trigger goal_stays before insert or delete on goal for each row execute function work_plan_part_stays();
-- How a goal goes is told in an agreed plan; what it says is not.
create trigger goal_words_stay before update on goal for each row
    when ((old.org_id, old.plan_id, old.position, old.carried_from, old.sealed_words, old.step_owner, old.step_due_on,
           old.unit_version_id)
        is distinct from
          (new.org_id, new.plan_id, new.position, new.carried_from, new.sealed_words, new.step_owner, new.step_due_on,
           new.unit_version_id))
    execute function work_plan_part_stays();

alter table work_plan enable row level security;
alter table work_plan force row level security;
create policy own_organisation on work_plan using (coalesce(org_id = (select current_org()), false));
alter table work_plan_unit enable row level security;
alter table work_plan_unit force row level security;
create policy own_organisation on work_plan_unit using (coalesce(org_id = (select current_org()), false));
alter table goal enable row level security;
alter table goal force row level security;
create policy own_organisation on goal using (coalesce(org_id = (select current_org()), false));
alter table work_plan_transition enable row level security;
alter table work_plan_transition force row level security;
create policy own_organisation on work_plan_transition using (coalesce(org_id = (select current_org()), false));
alter table goal_transition enable row level security;
alter table goal_transition force row level security;
create policy own_organisation on goal_transition using (coalesce(org_id = (select current_org()), false));

grant select, insert, update on work_plan to framsteg_app;
grant select, insert, update, delete on work_plan_unit, goal to framsteg_app;
grant select, insert on work_plan_transition, goal_transition to framsteg_app;
