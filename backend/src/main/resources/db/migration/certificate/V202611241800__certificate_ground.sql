-- Certificates: what somebody can do, proven to strangers. What was issued never changes; only whether it still holds may.

-- The mark that begins an issuer's numbers. The name is what certificates call the issuer, when not the organisation's own.
create table certificate_issuer (
    org_id     uuid primary key references organisation,
    mark       text        not null unique check (mark ~ '^[BCDFGHJKMNPRSTVWXZ]{4}$'),
    name       text check (length(name) between 1 and 200),
    version    bigint      not null default 0,
    created_at timestamptz not null
);

-- Each issuer counts for itself, from one, in each year.
create table certificate_serial (
    org_id uuid not null references certificate_issuer,
    year   int  not null check (year between 2000 and 9999),
    last   int  not null check (last between 1 and 999999),
    primary key (org_id, year)
);

create table certificate (
    org_id              uuid        not null references organisation,
    id                  uuid        not null,
    award_id            uuid        not null,
    participant_id      uuid        not null,
    status              text        not null check (status in ('READY', 'ISSUED', 'REVOKED', 'SUPERSEDED')),
    kind                text        not null check (kind in ('LOCAL', 'SETTLED')),
    title               jsonb       not null,
    level               text        not null check (level in ('ONE', 'TWO', 'THREE')),
    credits             int         not null check (credits > 0),
    outcomes            jsonb       not null,
    awarded_on          date        not null,
    decided_by          uuid[]      not null,
    number              text unique,
    holder_name         text,
    issuer_name         text,
    issued_on           date,
    revocation_asked_by uuid references account,
    revocation_asked_at timestamptz,
    revocation_reason   text,
    revocation_note     text,
    replaces_id         uuid,
    version             bigint      not null default 0,
    created_at          timestamptz not null,
    changed_at          timestamptz not null,
    primary key (org_id, id),
    foreign key (org_id, replaces_id) references certificate (org_id, id),
    check ((status = 'READY') = (number is null)),
    check (num_nulls(number, holder_name, issuer_name, issued_on) in (0, 4)),
    check (num_nulls(revocation_asked_by, revocation_asked_at, revocation_reason) in (0, 3)),
    check (revocation_asked_by is null or status = 'ISSUED')
);
-- One award, one certificate that holds or waits; those it has replaced stay.
create unique index certificate_one_live on certificate (org_id, award_id) where status in ('READY', 'ISSUED');
create unique index certificate_replaced_once on certificate (org_id, replaces_id);
create index certificate_participant on certificate (org_id, participant_id, created_at desc);
create index certificate_recent on certificate (org_id, created_at desc, id);
create index certificate_status on certificate (org_id, status, created_at desc, id);

create table certificate_transition (
    org_id         uuid        not null,
    id             uuid        not null,
    certificate_id uuid        not null,
    action         text        not null,
    from_status    text        not null,
    to_status      text        not null,
    reason         text,
    reason_version int,
    note           text,
    account_id     uuid        not null references account,
    roles          text[]      not null,
    recorded_at    timestamptz not null,
    request_id     text        not null,
    primary key (org_id, id),
    foreign key (org_id, certificate_id) references certificate (org_id, id)
);
create index certificate_transition_certificate on certificate_transition (org_id, certificate_id, recorded_at);

-- Ways to the public page. The printed one shows no name and stays open as long as the paper lies in a drawer; the holder's
-- own ones show a name if the holder wants, and can be closed.
create table certificate_address (
    org_id         uuid        not null,
    id             uuid        not null,
    certificate_id uuid        not null,
    code           text        not null unique check (code ~ '^[2-9a-km-np-z]{26}$'),
    printed        boolean     not null,
    with_name      boolean     not null,
    made_by        uuid        not null references account,
    at_the_table   boolean     not null,
    created_at     timestamptz not null,
    closed_at      timestamptz,
    primary key (org_id, id),
    foreign key (org_id, certificate_id) references certificate (org_id, id),
    check (not printed or not with_name and closed_at is null)
);
create unique index certificate_address_printed on certificate_address (org_id, certificate_id) where printed;
create index certificate_address_certificate on certificate_address (org_id, certificate_id, created_at);

-- The very bytes that were first handed out.
create table certificate_paper (
    org_id         uuid        not null,
    certificate_id uuid        not null,
    file           bytea       not null,
    sha256         bytea       not null check (sha256 = sha256(file)),
    printed_at     timestamptz not null,
    primary key (org_id, certificate_id),
    foreign key (org_id, certificate_id) references certificate (org_id, id)
);
-- It is compressed already.
alter table certificate_paper alter column file set storage external;

grant select, insert, update on certificate_issuer, certificate_serial, certificate to framsteg_app;
grant select, insert on certificate_transition, certificate_address, certificate_paper to framsteg_app;
grant update (closed_at) on certificate_address to framsteg_app;

do $$
declare
    fenced text;
begin
    foreach fenced in array array ['certificate_issuer', 'certificate_serial', 'certificate', 'certificate_transition',
        'certificate_address', 'certificate_paper']
    loop
        execute format('alter table %I enable row level security', fenced);
        execute format('alter table %I force row level security', fenced);
        execute format('create policy own_organisation on %I using (coalesce(org_id = (select current_org()), false))', fenced);
    end loop;
end $$;

-- What it says is written when the unit is awarded, whom it is for when it is issued; after that it may only cease to hold.
create function certificate_stays_as_issued() returns trigger language plpgsql as
$$
declare
    may_change constant text[] := array ['status', 'revocation_asked_by', 'revocation_asked_at', 'revocation_reason',
        'revocation_note', 'version', 'changed_at'] || case when old.status = 'READY'
            then array ['number', 'holder_name', 'issuer_name', 'issued_on'] else array []::text[] end;
begin
    if tg_op = 'DELETE'
        or to_jsonb(old) - may_change is distinct from to_jsonb(new) - may_change
        or old.status <> new.status and (old.status, new.status) not in
            (('READY', 'ISSUED'), ('ISSUED', 'REVOKED'), ('ISSUED', 'SUPERSEDED'))
    then
        raise exception 'a certificate stays as it was issued' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger stays_as_issued before update or delete on certificate
    for each row execute function certificate_stays_as_issued();

create function certificate_written_once() returns trigger language plpgsql as
$$
begin
    raise exception '% is written once', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger written_once before update or delete on certificate_paper
    for each row execute function certificate_written_once();
create trigger written_once before update or delete on certificate_transition
    for each row execute function certificate_written_once();

create function address_only_closes() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE'
        or to_jsonb(old) - 'closed_at' is distinct from to_jsonb(new) - 'closed_at'
        or old.closed_at is not null and old.closed_at is distinct from new.closed_at
    then
        raise exception 'an address stays as it is, or closes for good' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger only_closes before update or delete on certificate_address
    for each row execute function address_only_closes();

-- What a stranger with an address may see, and nothing else: the one way past the fence. It opens it for the row of that
-- address alone, since its owner too is fenced in (the policies below hold for the owner, never for the service).
create policy opened_by_address on certificate_address for select to framsteg_owner
    using (coalesce(code = (select current_setting('fs.address', true)), false));
create policy opened_by_address on certificate for select to framsteg_owner
    using (coalesce(id = (select nullif(current_setting('fs.certificate', true), '')::uuid), false));

-- Always two descents of an index, also for a code that nobody has, so that time tells nothing. A name only while the
-- certificate holds: one that was taken back shall not be held against anybody.
create function public_certificate(p_code text)
    returns table (status text, kind text, title text, level text, credits int, outcomes text, issued_on date, issuer text,
                   holder text)
    language plpgsql volatile security definer set search_path = framsteg, pg_temp
as $$
#variable_conflict use_column
declare
    nobody constant uuid := '00000000-0000-0000-0000-000000000000';
    opened certificate_address;
begin
    perform set_config('fs.address', p_code, true);
    select * into opened from certificate_address a where a.code = p_code and a.closed_at is null;
    perform set_config('fs.certificate', coalesce(opened.certificate_id, nobody)::text, true);
    return query
        select c.status, c.kind, c.title::text, c.level, c.credits, c.outcomes::text, c.issued_on, c.issuer_name,
               case when opened.with_name and c.status = 'ISSUED' then c.holder_name end
          from certificate c
         where c.org_id = coalesce(opened.org_id, nobody) and c.id = coalesce(opened.certificate_id, nobody)
           and c.number is not null;
    perform set_config('fs.address', '', true), set_config('fs.certificate', '', true);
end
$$;
revoke all on function public_certificate from public;
grant execute on function public_certificate to framsteg_app;
