-- Participants: one row per person and enterprise. No address, no photo, no sex, no diagnosis: what is not kept cannot leak.

create table participant (
    org_id               uuid        not null references organisation,
    id                   uuid        not null,
    unit_id              uuid,
    given_name           text collate "sv-x-icu" not null,
    family_name          text collate "sv-x-icu" not null,
    phone                text,
    email                text,
    contact_preference   text        not null check (contact_preference in ('PHONE', 'TEXT_MESSAGE', 'EMAIL', 'IN_PERSON',
                                                                            'THROUGH_CASE_OFFICER')),
    interpreter_language text check (interpreter_language ~ '^[a-z]{2,3}$'),
    municipality_code    text references municipality,
    number_recorded_at   timestamptz,
    version              bigint      not null default 0,
    created_at           timestamptz not null,
    primary key (org_id, id),
    foreign key (org_id, unit_id) references org_unit (org_id, id)
);
create index participant_name on participant (org_id, family_name, given_name, id);
create index participant_unit on participant (org_id, unit_id);

-- The number is sealed by the service and bound to its row; the index is a keyed fingerprint. Unique within the organisation
-- only: a global one would tell that the person exists elsewhere.
create table participant_identity (
    org_id         uuid        not null,
    participant_id uuid        not null,
    number_sealed  bytea       not null,
    number_index   bytea       not null check (octet_length(number_index) = 32),
    primary key (org_id, participant_id),
    unique (org_id, number_index),
    foreign key (org_id, participant_id) references participant (org_id, id)
);

-- Which colleagues follow which participant, from and to.
create table assignment (
    org_id         uuid        not null,
    id             uuid        not null,
    participant_id uuid        not null,
    membership_id  uuid        not null,
    from_on        date        not null,
    to_on          date check (to_on >= from_on),
    assigned_by    uuid        not null,
    version        bigint      not null default 0,
    created_at     timestamptz not null,
    primary key (org_id, id),
    foreign key (org_id, participant_id) references participant (org_id, id),
    foreign key (org_id, membership_id) references membership (org_id, id),
    foreign key (org_id, assigned_by) references membership (org_id, id)
);
create unique index assignment_once on assignment (org_id, participant_id, membership_id) where to_on is null;
create index assignment_follower on assignment (org_id, membership_id, participant_id);

create table participant_lookup (
    org_id        uuid        not null,
    membership_id uuid        not null,
    hour          timestamptz not null,
    used          int         not null,
    primary key (org_id, membership_id),
    foreign key (org_id, membership_id) references membership (org_id, id)
);

alter table participant enable row level security;
alter table participant force row level security;
create policy own_organisation on participant using (coalesce(org_id = (select current_org()), false));
alter table participant_identity enable row level security;
alter table participant_identity force row level security;
create policy own_organisation on participant_identity using (coalesce(org_id = (select current_org()), false));
alter table assignment enable row level security;
alter table assignment force row level security;
create policy own_organisation on assignment using (coalesce(org_id = (select current_org()), false));
alter table participant_lookup enable row level security;
alter table participant_lookup force row level security;
create policy own_organisation on participant_lookup using (coalesce(org_id = (select current_org()), false));

grant select, insert, update on participant, participant_identity, assignment, participant_lookup to framsteg_app;
