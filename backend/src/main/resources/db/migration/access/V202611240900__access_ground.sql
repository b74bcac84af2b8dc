-- The ground: who exists, who is signed in, what was done, what leaves the house.
-- Three roles: framsteg_owner owns and migrates, framsteg_app serves, framsteg_auditor reads the audit.
grant usage on schema framsteg to framsteg_app, framsteg_auditor;

-- The context of a transaction, set in its first round trip. A committed set_config(…, true) leaves '' behind, not null,
-- hence nullif: no context means no rows, never an error and never all rows.
create function current_org() returns uuid language sql stable parallel safe
    return nullif(current_setting('fs.org', true), '')::uuid;
create function current_unit() returns uuid language sql stable parallel safe
    return nullif(current_setting('fs.unit', true), '')::uuid;
create function current_account() returns uuid language sql stable parallel safe
    return nullif(current_setting('fs.account', true), '')::uuid;
create function current_membership() returns uuid language sql stable parallel safe
    return nullif(current_setting('fs.membership', true), '')::uuid;

create table organisation (
    id                uuid primary key,
    kind              text        not null check (kind in ('SOCIAL_ENTERPRISE', 'PUBLIC_EMPLOYMENT_SERVICE', 'MUNICIPALITY',
                                                           'COORDINATOR', 'OTHER_COMMISSIONER', 'QUALITY_BODY')),
    name              text        not null,
    org_number        text        not null unique check (org_number ~ '^[0-9]{10}$'),
    municipality_code text check (municipality_code ~ '^[0-9]{4}$'),
    version           bigint      not null default 0,
    created_at        timestamptz not null
);

create table org_unit (
    id                uuid primary key,
    org_id            uuid        not null references organisation,
    name              text        not null,
    municipality_code text check (municipality_code ~ '^[0-9]{4}$'),
    version           bigint      not null default 0,
    created_at        timestamptz not null,
    unique (org_id, id),
    unique (org_id, name)
);

create table account (
    id            uuid primary key,
    kind          text        not null check (kind in ('PERSON', 'CLIENT')),
    name          text        not null,
    email         text unique check (email = lower(email)),
    password_hash text,
    locked_at     timestamptz,
    version       bigint      not null default 0,
    created_at    timestamptz not null,
    check ((kind = 'PERSON') = (email is not null))
);

-- One request acts in one membership: one organisation, perhaps one unit, one set of roles, for a period.
create table membership (
    id         uuid primary key,
    account_id uuid        not null references account,
    org_id     uuid        not null references organisation,
    unit_id    uuid,
    roles      text[]      not null check (cardinality(roles) > 0),
    unit_lead  boolean     not null default false,
    from_on    date        not null,
    to_on      date check (to_on >= from_on),
    version    bigint      not null default 0,
    created_at timestamptz not null,
    unique (org_id, id),
    foreign key (org_id, unit_id) references org_unit (org_id, id)
);
create index membership_account on membership (account_id);

create table api_client (
    account_id  uuid primary key references account,
    client_id   text        not null unique,
    secret_hash text        not null,
    scopes      text[]      not null check (cardinality(scopes) > 0),
    created_at  timestamptz not null
);

-- The row, not the token, decides: a lock or an ended membership bites at the next request.
-- Only the SHA-256 of the session's secret is kept.
create table session (
    secret_hash   bytea primary key check (octet_length(secret_hash) = 32),
    account_id    uuid        not null references account,
    membership_id uuid        not null references membership,
    scopes        text[],
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    ended_at      timestamptz
);
create index session_account on session (account_id) where ended_at is null;

create table login_throttle (
    key           bytea primary key check (octet_length(key) = 32),
    failures      int         not null,
    blocked_until timestamptz not null
);

grant select, insert, update on organisation, org_unit, account, membership, api_client, session to framsteg_app;
grant select, insert, update, delete on login_throttle to framsteg_app;

-- A creating request repeated with the same key gets the same answer. The answer may hold personal data: fenced as such.
create table idempotency_key (
    org_id        uuid        not null references organisation,
    membership_id uuid        not null,
    key           text        not null check (length(key) between 8 and 200),
    route         text        not null,
    body_hash     bytea       not null,
    status        int         not null,
    headers       jsonb       not null,
    body          text,
    created_at    timestamptz not null,
    primary key (org_id, membership_id, key),
    foreign key (org_id, membership_id) references membership (org_id, id)
);
create index idempotency_key_age on idempotency_key (created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own_organisation on idempotency_key using (coalesce(org_id = (select current_org()), false));
grant select, insert on idempotency_key to framsteg_app;

-- What leaves the house: written in the transaction it tells of, thin, no names of people.
create table outbox_event (
    id          uuid primary key,
    org_id      uuid        not null,
    type        text        not null,
    subject_id  uuid        not null,
    audience    uuid[]      not null,
    occurred_at timestamptz not null,
    written_by  xid8        not null default pg_current_xact_id()
);
create index outbox_event_order on outbox_event (written_by, id);
grant insert on outbox_event to framsteg_app;
