-- The audit: one hash chain per organisation, in the same transaction as what it tells of, reads too.
-- The service can append through one function and do nothing else; heads are anchored outside the database.
create table audit_head (
    org_id uuid primary key references organisation,
    seq    bigint not null,
    hash   bytea  not null
);

create table audit_entry (
    org_id        uuid        not null,
    seq           bigint      not null,
    at            timestamptz not null,
    account_id    uuid        not null,
    membership_id uuid        not null,
    roles         text[]      not null,
    operation     text        not null,
    subjects      uuid[]      not null,
    sensitivity   text        not null check (sensitivity in ('ORDINARY', 'SENSITIVE')),
    justification text,
    outcome       text        not null,
    request_id    text        not null,
    previous_hash bytea       not null,
    hash          bytea       not null,
    primary key (org_id, seq)
);

create function audit_field(value text) returns bytea language sql stable strict parallel safe
    return int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8');

-- Canonical bytes: each field with its length before it, so that no two entries can share them; null is length -1.
create function audit_bytes(e audit_entry) returns bytea language sql stable parallel safe
    return audit_field(e.org_id::text)
        || int8send(e.seq)
        || int8send((extract(epoch from e.at) * 1000000)::bigint)
        || audit_field(e.account_id::text)
        || audit_field(e.membership_id::text)
        || audit_field(array_to_string(e.roles, ','))
        || audit_field(e.operation)
        || audit_field(array_to_string(e.subjects, ','))
        || audit_field(e.sensitivity)
        || coalesce(audit_field(e.justification), int4send(-1))
        || audit_field(e.outcome)
        || audit_field(e.request_id);

-- Appends one entry and moves the head; answers the entry's number, or null when the organisation has no chain.
create function audit_append(p_org uuid, p_at timestamptz, p_account uuid, p_membership uuid, p_roles text[],
                             p_operation text, p_subjects uuid[], p_sensitivity text, p_justification text,
                             p_outcome text, p_request text) returns bigint
    language sql volatile security definer set search_path = framsteg, pg_temp
as $$
    with moved as (
        update audit_head h
           set seq = h.seq + 1,
               hash = sha256(h.hash || audit_bytes(row(p_org, h.seq + 1, p_at, p_account, p_membership, p_roles, p_operation,
                   p_subjects, p_sensitivity, p_justification, p_outcome, p_request, null, null)::audit_entry))
         where h.org_id = p_org
     returning new.seq as seq, old.hash as previous_hash, new.hash as hash)
    insert into audit_entry
    select p_org, seq, p_at, p_account, p_membership, p_roles, p_operation, p_subjects, p_sensitivity, p_justification,
           p_outcome, p_request, previous_hash, hash
      from moved
 returning seq
$$;
revoke all on function audit_append from public;
grant execute on function audit_append to framsteg_app;
grant select on audit_entry, audit_head to framsteg_auditor;

create function audit_open_chain() returns trigger
    language plpgsql security definer set search_path = framsteg, pg_temp
as $$
begin
    insert into audit_head values (new.id, 0, sha256(convert_to(new.id::text, 'UTF8')));
    return new;
end
$$;
create trigger audit_open_chain after insert on organisation for each row execute function audit_open_chain();
