-- Validation: what somebody has shown that they can do, criterion by criterion, and who says so. What people wrote is under seal.
-- What was noted, claimed, judged, verified and awarded is added and never changed.

create table assessor_authorisation (
    org_id        uuid        not null references organisation,
    id            uuid        not null,
    membership_id uuid        not null,
    account_id    uuid        not null references account,
    programme_id  uuid        not null references programme,
    area_code     text        not null,
    standing      text        not null check (standing in ('TRAINEE', 'FULL')),
    from_on       date        not null,
    to_on         date check (to_on >= from_on),
    proof         text        not null check (length(proof) between 1 and 500),
    granted_by    uuid        not null references account check (granted_by <> account_id),
    created_at    timestamptz not null,
    version       bigint      not null default 0,
    primary key (org_id, id),
    foreign key (org_id, membership_id) references membership (org_id, id)
);
create index assessor_authorisation_account on assessor_authorisation (org_id, account_id, programme_id, area_code);

create table unit_attempt (
    org_id                 uuid        not null references organisation,
    id                     uuid        not null,
    participant_id         uuid        not null,
    unit_version_id        uuid        not null references unit_version,
    number                 int         not null check (number > 0),
    aim                    text        not null check (aim in ('BUILD_UP', 'SHOW_WHAT_I_CAN')),
    status                 text        not null check (status in ('PLANNED', 'SELF_ASSESSED', 'COLLECTING', 'SUBMITTED',
                                                                  'IN_ASSESSMENT', 'REFERRED_BACK', 'NOT_YET', 'MET',
                                                                  'CONFIRMED', 'AWARDED', 'ANNULLED', 'WITHDRAWN')),
    round                  int         not null check (round > 0),
    assessor_membership_id uuid        not null,
    assessor_account_id    uuid        not null references account,
    open_criteria          uuid[]      not null,
    complete_by            date,
    created_at             timestamptz not null,
    changed_at             timestamptz not null,
    version                bigint      not null default 0,
    primary key (org_id, id),
    unique (org_id, id, participant_id),
    unique (org_id, participant_id, unit_version_id, number),
    foreign key (org_id, participant_id) references participant (org_id, id),
    foreign key (org_id, assessor_membership_id) references membership (org_id, id)
);
create unique index unit_attempt_one_live on unit_attempt (org_id, participant_id, unit_version_id)
    where status not in ('NOT_YET', 'AWARDED', 'ANNULLED', 'WITHDRAWN');
create index unit_attempt_participant on unit_attempt (org_id, participant_id, changed_at desc, id);
create index unit_attempt_assessor on unit_attempt (org_id, assessor_account_id, changed_at desc, id);
create index unit_attempt_recent on unit_attempt (org_id, changed_at desc, id);
create index unit_attempt_status on unit_attempt (org_id, status, changed_at desc, id);

create table unit_attempt_transition (
    org_id         uuid        not null,
    id             uuid        not null,
    attempt_id     uuid        not null,
    action         text        not null,
    from_status    text        not null,
    to_status      text        not null,
    on_their_word  boolean     not null,
    reason_list    text,
    reason_code    text,
    reason_version int,
    sealed_words   bytea,
    account_id     uuid        not null references account,
    roles          text[]      not null,
    recorded_at    timestamptz not null,
    effective_on   date        not null,
    request_id     text        not null,
    primary key (org_id, id),
    foreign key (org_id, attempt_id) references unit_attempt (org_id, id),
    check (num_nulls(reason_list, reason_code, reason_version) in (0, 3))
);
create index unit_attempt_transition_attempt on unit_attempt_transition (org_id, attempt_id, recorded_at desc, id desc);

create table self_assessment (
    org_id        uuid        not null,
    id            uuid        not null,
    attempt_id    uuid        not null,
    sealed_words  bytea       not null,
    on_their_word boolean     not null,
    noted_by      uuid        not null references account,
    noted_at      timestamptz not null,
    primary key (org_id, id),
    unique (org_id, attempt_id),
    foreign key (org_id, attempt_id) references unit_attempt (org_id, id)
);
comment on column self_assessment.sealed_words is 'The answers, one for each learning outcome';

-- It belongs to the person, and may be there before any attempt is.
create table evidence (
    org_id         uuid        not null references organisation,
    id             uuid        not null,
    participant_id uuid        not null,
    kind           text        not null check (kind in ('OBSERVATION', 'CONVERSATION', 'WORK_SAMPLE', 'WRITTEN', 'CHECKLIST',
                                                        'WITNESS', 'SELF_ASSESSMENT')),
    occurred_on    date        not null,
    sealed_words   bytea       not null,
    hash           bytea       not null check (octet_length(hash) = 32),
    noted_by       uuid        not null references account,
    noted_at       timestamptz not null,
    primary key (org_id, id),
    unique (org_id, id, participant_id),
    unique (org_id, id, hash),
    foreign key (org_id, participant_id) references participant (org_id, id)
);
create index evidence_participant on evidence (org_id, participant_id, occurred_on desc, id desc);

-- The foreign keys carry the person: nobody's evidence ever speaks for somebody else.
create table evidence_claim (
    org_id         uuid        not null,
    attempt_id     uuid        not null,
    evidence_id    uuid        not null,
    criterion_id   uuid        not null references criterion,
    participant_id uuid        not null,
    claimed_by     uuid        not null references account,
    claimed_at     timestamptz not null,
    primary key (org_id, attempt_id, evidence_id, criterion_id),
    foreign key (org_id, attempt_id, participant_id) references unit_attempt (org_id, id, participant_id),
    foreign key (org_id, evidence_id, participant_id) references evidence (org_id, id, participant_id)
);
create index evidence_claim_evidence on evidence_claim (org_id, evidence_id);

create table assessment_decision (
    org_id                 uuid        not null,
    id                     uuid        not null,
    attempt_id             uuid        not null,
    round                  int         not null check (round > 0),
    result                 text        not null check (result in ('MET', 'NOT_YET', 'REFERRED_BACK')),
    sealed_words           bytea       not null,
    complete_by            date,
    assessor_account_id    uuid        not null references account,
    authorisation_id       uuid        not null,
    authorisation_standing text        not null check (authorisation_standing in ('TRAINEE', 'FULL')),
    authorisation_area     text        not null,
    authorisation_from_on  date        not null,
    authorisation_to_on    date,
    countersigns_id        uuid,
    decided_at             timestamptz not null,
    primary key (org_id, id),
    unique (org_id, id, attempt_id),
    unique (org_id, id, assessor_account_id),
    foreign key (org_id, attempt_id) references unit_attempt (org_id, id),
    foreign key (org_id, authorisation_id) references assessor_authorisation (org_id, id),
    foreign key (org_id, countersigns_id, attempt_id) references assessment_decision (org_id, id, attempt_id),
    check ((result = 'REFERRED_BACK') = (complete_by is not null)),
    check (countersigns_id is null or authorisation_standing = 'FULL')
);
comment on column assessment_decision.sealed_words is 'To the person: about the whole, and what is missing for each criterion';
create unique index assessment_decision_countersigned_once on assessment_decision (org_id, countersigns_id);
create index assessment_decision_attempt on assessment_decision (org_id, attempt_id, decided_at, id);

create table decision_criterion (
    org_id       uuid not null,
    decision_id  uuid not null,
    criterion_id uuid not null references criterion,
    outcome      text not null check (outcome in ('MET', 'NOT_MET', 'NOT_SEEN')),
    primary key (org_id, decision_id, criterion_id),
    foreign key (org_id, decision_id) references assessment_decision (org_id, id)
);

-- The foreign key carries the hash: a decision stands on those words and no other.
create table decision_evidence (
    org_id        uuid    not null,
    decision_id   uuid    not null,
    criterion_id  uuid    not null,
    evidence_id   uuid    not null,
    evidence_hash bytea   not null,
    valid         boolean not null,
    authentic     boolean not null,
    current       boolean not null,
    sufficient    boolean not null,
    primary key (org_id, decision_id, criterion_id, evidence_id),
    foreign key (org_id, decision_id, criterion_id) references decision_criterion (org_id, decision_id, criterion_id),
    foreign key (org_id, evidence_id, evidence_hash) references evidence (org_id, id, hash)
);

-- The foreign keys carry who assessed, so that nobody verifies their own judgement, whoever writes the row.
create table verification (
    org_id              uuid        not null,
    id                  uuid        not null,
    attempt_id          uuid        not null,
    decision_id         uuid        not null,
    assessor_account_id uuid        not null,
    upheld              boolean     not null,
    sealed_words        bytea       not null,
    verified_by         uuid        not null references account check (verified_by <> assessor_account_id),
    verified_at         timestamptz not null,
    primary key (org_id, id),
    unique (org_id, decision_id),
    unique (org_id, id, attempt_id, upheld),
    foreign key (org_id, decision_id, attempt_id) references assessment_decision (org_id, id, attempt_id),
    foreign key (org_id, decision_id, assessor_account_id) references assessment_decision (org_id, id, assessor_account_id)
);
comment on column verification.sealed_words is 'To the assessor: about the whole, and why a criterion is to be judged again';
create index verification_attempt on verification (org_id, attempt_id, verified_at, id);

create table verification_criterion (
    org_id          uuid not null,
    verification_id uuid not null,
    criterion_id    uuid not null references criterion,
    opinion         text not null check (opinion in ('UPHELD', 'RETURNED', 'OVERTURNED')),
    primary key (org_id, verification_id, criterion_id),
    foreign key (org_id, verification_id) references verification (org_id, id)
);

-- Nothing is awarded that another person has not upheld: the foreign key holds it.
create table unit_award (
    org_id          uuid        not null,
    id              uuid        not null,
    attempt_id      uuid        not null,
    participant_id  uuid        not null,
    verification_id uuid        not null,
    upheld          boolean     not null default true check (upheld),
    awarded_by      uuid        not null references account,
    awarded_on      date        not null,
    awarded_at      timestamptz not null,
    primary key (org_id, id),
    unique (org_id, attempt_id),
    foreign key (org_id, attempt_id, participant_id) references unit_attempt (org_id, id, participant_id),
    foreign key (org_id, verification_id, attempt_id, upheld) references verification (org_id, id, attempt_id, upheld)
);

grant select, insert, update on assessor_authorisation, unit_attempt to framsteg_app;
grant select, insert on unit_attempt_transition, self_assessment, evidence, evidence_claim, assessment_decision,
    decision_criterion, decision_evidence, verification, verification_criterion, unit_award to framsteg_app;

-- And whoever comes past the service, as the owner too, meets the same wall.
create function validation_written_once() returns trigger language plpgsql as
$$
begin
    raise exception '% is written once', tg_table_name using errcode = 'restrict_violation';
end
$$;

do $$
declare
    name text;
begin
    foreach name in array array ['assessor_authorisation', 'unit_attempt', 'unit_attempt_transition', 'self_assessment', 'evidence',
        'evidence_claim', 'assessment_decision', 'decision_criterion', 'decision_evidence', 'verification',
        'verification_criterion', 'unit_award']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy own_organisation on %I using (coalesce(org_id = (select current_org()), false))', name);
        if name not in ('assessor_authorisation', 'unit_attempt') then
            execute format('create trigger written_once before update or delete on %I
                for each row execute function validation_written_once()', name);
        end if;
    end loop;
end $$;

-- Whose attempt at what it is stays as it was planned, and an end stays an end, save what the table of states lets follow.
create function unit_attempt_stays() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE'
        or (old.org_id, old.id, old.participant_id, old.unit_version_id, old.number, old.aim, old.created_at)
           is distinct from (new.org_id, new.id, new.participant_id, new.unit_version_id, new.number, new.aim, new.created_at)
        or old.status in ('NOT_YET', 'AWARDED', 'ANNULLED', 'WITHDRAWN') and (old.status, new.status) not in
            (('NOT_YET', 'IN_ASSESSMENT'), ('AWARDED', 'ANNULLED'))
        or new.status = 'AWARDED' and old.status <> 'CONFIRMED'
        or new.status = 'CONFIRMED' and old.status <> 'MET'
    then
        raise exception 'an attempt stays what it is' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger stays before update or delete on unit_attempt for each row execute function unit_attempt_stays();

-- A trust once given may end earlier, never later or otherwise: a decision has its reading of it, and so has the next reader.
create function authorisation_only_ends() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE'
        or to_jsonb(old) - array ['to_on', 'version'] is distinct from to_jsonb(new) - array ['to_on', 'version']
        or old.to_on is not null and (new.to_on is null or new.to_on > old.to_on)
    then
        raise exception 'an authorisation stays as it was granted, or ends earlier' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger only_ends before update or delete on assessor_authorisation
    for each row execute function authorisation_only_ends();

insert into reason (list, code, label_sv, label_en, origin, consequence, needs_text, person_safe, demands, sort_order) values
    ('unit-attempt-withdrawal', 'persons-wish', 'Personen vill det', 'The person wishes it', 'PERSON', 'NONE', false, true, '{}', 1),
    ('unit-attempt-withdrawal', 'other-unit', 'Personen tar en annan modul i stället', 'Another unit instead', 'PERSON', 'NONE', false, true, '{}', 2),
    ('unit-attempt-withdrawal', 'placement-ends', 'Placeringen slutar', 'The placement ends', 'EXTERNAL', 'NONE', false, true, '{}', 3),
    ('unit-attempt-withdrawal', 'tasks-missing', 'Arbetsuppgifterna finns inte här', 'The tasks do not exist here', 'ENTERPRISE', 'NONE', false, true, '{}', 4),
    ('unit-attempt-withdrawal', 'planned-by-mistake', 'Planerad av misstag', 'Planned by mistake', 'ENTERPRISE', 'NONE', false, true, '{}', 5);
