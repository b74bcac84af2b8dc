-- The validation catalogue: what can be validated, in versions. It tells of competences and holds nobody's particulars, so it
-- has no row-level fence. What a panel has settled stays as it is for ever: people's certificates point at it.

create table scheme (
    id         uuid primary key,
    code       text        not null unique check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    name       jsonb       not null,
    version    bigint      not null default 0,
    created_at timestamptz not null
);

create table programme (
    id         uuid primary key,
    scheme_id  uuid        not null references scheme,
    code       text        not null unique check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    version    bigint      not null default 0,
    created_at timestamptz not null
);
create index programme_scheme on programme (scheme_id);

create table programme_version (
    id               uuid primary key,
    programme_id     uuid        not null references programme,
    semver           text        not null check (semver ~ '^[0-9]+\.[0-9]+\.[0-9]+$'),
    title            jsonb       not null,
    notice           jsonb       not null,
    hours_per_credit int         not null check (hours_per_credit > 0),
    levels           jsonb       not null,
    evidence_texts   jsonb       not null,
    sample           boolean     not null,
    status           text        not null check (status in ('DRAFT', 'WITH_PANEL', 'CHANGES_REQUESTED', 'SETTLED', 'CLOSING',
                                                            'CLOSED')),
    valid_from       date        not null,
    review_due_on    date check (review_due_on <= valid_from + interval '4 years'),
    last_start_on    date,
    last_award_on    date check (last_award_on >= last_start_on),
    content_hash     bytea check (octet_length(content_hash) = 32),
    settled_at       timestamptz,
    version          bigint      not null default 0,
    created_at       timestamptz not null,
    unique (programme_id, semver),
    check ((status in ('SETTLED', 'CLOSING', 'CLOSED')) = (content_hash is not null)),
    check ((content_hash is null) = (settled_at is null)),
    check ((content_hash is null) = (review_due_on is null)),
    check ((status in ('CLOSING', 'CLOSED')) = (last_start_on is not null)),
    check ((last_start_on is null) = (last_award_on is null))
);

create table programme_version_transition (
    id                   uuid primary key,
    programme_version_id uuid        not null references programme_version,
    action               text        not null,
    from_status          text        not null,
    to_status            text        not null,
    effective_on         date        not null,
    recorded_at          timestamptz not null,
    account_id           uuid references account,
    acting_org_id        uuid references organisation,
    request_id           text        not null
);
create index programme_version_transition_version on programme_version_transition (programme_version_id, recorded_at);

create table subject_area (
    id                   uuid primary key,
    programme_version_id uuid   not null references programme_version,
    position             int    not null,
    code                 text   not null,
    name                 jsonb  not null,
    description          jsonb  not null,
    ssyk2012             text[] not null,
    unique (programme_version_id, code),
    unique (programme_version_id, id)
);

create table unit_version (
    id                   uuid primary key,
    programme_version_id uuid   not null,
    subject_area_id      uuid   not null,
    position             int    not null,
    code                 text   not null,
    title                jsonb  not null,
    purpose              jsonb  not null,
    level                int    not null check (level between 1 and 3),
    credits              int    not null check (credits > 0),
    hours                int    not null check (hours > 0),
    recommended_before   text[] not null,
    unique (programme_version_id, code),
    unique (programme_version_id, id),
    foreign key (programme_version_id, subject_area_id) references subject_area (programme_version_id, id)
);
create index unit_version_area on unit_version (subject_area_id);

create table learning_outcome (
    id                   uuid primary key,
    programme_version_id uuid  not null,
    unit_version_id      uuid  not null,
    position             int   not null,
    code                 text  not null,
    text                 jsonb not null,
    unique (programme_version_id, code),
    unique (programme_version_id, id),
    foreign key (programme_version_id, unit_version_id) references unit_version (programme_version_id, id)
);
create index learning_outcome_unit on learning_outcome (unit_version_id);

create table criterion (
    id                   uuid primary key,
    programme_version_id uuid    not null,
    learning_outcome_id  uuid    not null,
    position             int     not null,
    code                 text    not null,
    text                 jsonb   not null,
    mandatory            boolean not null,
    evidence_kinds       text[]  not null check (cardinality(evidence_kinds) > 0
                                                 and evidence_kinds <> array ['SELF_ASSESSMENT']),
    minimum_occasions    int     not null check (minimum_occasions > 0),
    unique (programme_version_id, code),
    foreign key (programme_version_id, learning_outcome_id) references learning_outcome (programme_version_id, id)
);
create index criterion_outcome on criterion (learning_outcome_id);

-- The service adds versions and moves them on; it changes no content and takes nothing away.
grant select, insert on scheme, programme, programme_version_transition, subject_area, unit_version, learning_outcome,
    criterion to framsteg_app;
grant select, insert, update on programme_version to framsteg_app;

-- And whoever comes past the service, as the owner too, meets the same wall.
create function refuse_change_of_settled_version() returns trigger language plpgsql as
$$
declare
    moves_on constant boolean := tg_op = 'UPDATE' and (old.status, new.status) in (('SETTLED', 'CLOSING'), ('CLOSING', 'CLOSED'),
        ('SETTLED', 'SETTLED'), ('CLOSING', 'CLOSING'), ('CLOSED', 'CLOSED'));
begin
    if old.content_hash is null then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if not moves_on
        or (old.programme_id, old.semver, old.title, old.notice, old.hours_per_credit, old.levels, old.evidence_texts, old.sample,
            old.valid_from, old.review_due_on, old.content_hash, old.settled_at)
           is distinct from
           (new.programme_id, new.semver, new.title, new.notice, new.hours_per_credit, new.levels, new.evidence_texts, new.sample,
            new.valid_from, new.review_due_on, new.content_hash, new.settled_at)
    then
        raise exception 'a settled programme version does not change' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger settled_stays before update or delete on programme_version
    for each row execute function refuse_change_of_settled_version();

create function refuse_change_in_settled_version() returns trigger language plpgsql as
$$
declare
    version_id constant uuid := case tg_op when 'INSERT' then new.programme_version_id else old.programme_version_id end;
begin
    if exists (select from programme_version where id = version_id and content_hash is not null)
        or (tg_op = 'UPDATE' and exists (select from programme_version
                                          where id = new.programme_version_id and content_hash is not null)) then
        raise exception 'the content of a settled programme version does not change' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger settled_stays before insert or update or delete on subject_area
    for each row execute function refuse_change_in_settled_version();
create trigger settled_stays before insert or update or delete on unit_version
    for each row execute function refuse_change_in_settled_version();
create trigger settled_stays before insert or update or delete on learning_outcome
    for each row execute function refuse_change_in_settled_version();
create trigger settled_stays before insert or update or delete on criterion
    for each row execute function refuse_change_in_settled_version();

-- The scheme of what an enterprise validates for itself, until a panel's programme takes its place.
insert into scheme (id, code, name, created_at)
values ('019ab8c0-0000-7000-8000-0000000000c1', 'LOCAL', '{"sv": "Lokal validering", "en": "Local validation"}',
        '2026-11-24T00:00:00Z');
