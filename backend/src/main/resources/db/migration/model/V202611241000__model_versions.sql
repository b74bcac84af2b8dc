-- The model as data. Reference data: nothing about any person, no organisation, hence no fence.
create table model (
    id         uuid primary key,
    code       text        not null unique check (code ~ '^[a-z][a-z0-9-]*$'),
    name       jsonb       not null check (name ? 'sv'),
    created_at timestamptz not null
);

create table model_version (
    id           uuid primary key,
    model_id     uuid        not null references model,
    number       int         not null check (number > 0),
    status       text        not null check (status in ('DRAFT', 'CONSULTATION', 'PUBLISHED', 'RETIRED')),
    published_on date,
    version      bigint      not null default 0,
    created_at   timestamptz not null,
    unique (model_id, number),
    check ((status in ('PUBLISHED', 'RETIRED')) = (published_on is not null))
);
-- Journeys begin with the one version that holds.
create unique index model_version_in_force on model_version (model_id) where status = 'PUBLISHED';

create table stage (
    id                uuid primary key,
    model_version_id  uuid    not null references model_version,
    position          int     not null check (position > 0),
    code              text    not null check (code ~ '^[a-z][a-z0-9-]*$'),
    title             jsonb   not null check (title ? 'sv'),
    purpose           jsonb   not null check (purpose ? 'sv'),
    opens             text    not null check (opens in ('WHEN_PLANNED', 'AT_START', 'WHEN_PREDECESSORS_ARE_DONE', 'ON_DAY')),
    opens_after       text[]  not null default '{}',
    opens_on          text,
    opens_when_ending boolean not null default false,
    signed_by         text[]  not null default '{}',
    optional          boolean not null default false,
    statutory         boolean not null default false,
    repeatable        boolean not null default false,
    runs_beside       boolean not null default false,
    unique (model_version_id, position),
    unique (model_version_id, code),
    check ((opens = 'ON_DAY') = (opens_on is not null)),
    check (opens <> 'WHEN_PREDECESSORS_ARE_DONE' or cardinality(opens_after) > 0),
    check (not (optional and statutory))
);

-- Due rules are kept in the text form of se.framsteg.shared.due.DueRule.
create table step (
    id        uuid primary key,
    stage_id  uuid    not null references stage,
    position  int     not null check (position > 0),
    code      text    not null check (code ~ '^[a-z][a-z0-9-]*$'),
    kind      text    not null check (kind in ('CHECK', 'MEETING', 'FORM', 'SIGNATURE', 'REPORT', 'ASSESSMENT', 'VALIDATION')),
    title     jsonb   not null check (title ? 'sv'),
    help      jsonb   not null check (help ? 'sv'),
    done_by   text[]  not null check (cardinality(done_by) > 0),
    signed_by text[]  not null default '{}',
    due_rule  text,
    required  boolean not null,
    statutory boolean not null default false,
    two_sided boolean not null default false,
    own_items boolean not null default false,
    filled_by text check (filled_by in ('REFERRAL_ANSWER', 'REFERRAL_MEETING', 'REFERRAL_LEGAL_GROUND', 'WORK_PLAN',
                                        'FOLLOW_UP', 'PROGRESS_RATING', 'OUTCOME')),
    asks      text[]  not null default '{}' check (asks <@ array['ANSWER', 'PERSON_WORDS', 'NOTE']),
    unique (stage_id, position),
    unique (stage_id, code),
    check (not statutory or required)
);

-- What is published is what journeys are held to: it is retired, never edited.
create function model_version_stays() returns trigger language plpgsql as $$
begin
    if old.status not in ('PUBLISHED', 'RETIRED') then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and new.status = 'RETIRED'
       and (new.id, new.model_id, new.number, new.published_on, new.created_at)
           = (old.id, old.model_id, old.number, old.published_on, old.created_at) then
        return new;
    end if;
    raise exception 'A published model version is not changed' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger model_version_stays before update or delete on model_version
    for each row execute function model_version_stays();

-- Both rows are asked, so that nothing is moved into a published version or out of one.
create function model_part_stays() returns trigger language plpgsql as $$
declare
    concerned uuid[];
begin
    if tg_table_name = 'stage' then
        concerned := array[case when tg_op <> 'INSERT' then old.model_version_id end,
                           case when tg_op <> 'DELETE' then new.model_version_id end];
    else
        select array_agg(s.model_version_id) into concerned from stage s
         where s.id in (case when tg_op <> 'INSERT' then old.stage_id end, case when tg_op <> 'DELETE' then new.stage_id end);
    end if;
    if exists (select from model_version v where v.id = any (concerned) and v.status in ('PUBLISHED', 'RETIRED')) then
        raise exception 'A published model version is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger stage_stays before insert or update or delete on stage for each row execute function model_part_stays();
create trigger step_stays before insert or update or delete on step for each row execute function model_part_stays();

grant select on model, model_version, stage, step to framsteg_app;
