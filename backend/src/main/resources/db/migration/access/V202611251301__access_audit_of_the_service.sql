-- The service acts by itself too, as a job. Its entries have no account, and what they are hashed over says so; every entry
-- that has one is hashed as before.
alter table audit_entry
    alter column account_id drop not null,
    alter column membership_id drop not null,
    add check ((account_id is null) = (membership_id is null));
comment on column audit_entry.account_id is 'None when the service itself acted';

create or replace function audit_bytes(e audit_entry) returns bytea language sql stable parallel safe
    return audit_field(e.org_id::text)
        || int8send(e.seq)
        || int8send((extract(epoch from e.at) * 1000000)::bigint)
        || coalesce(audit_field(e.account_id::text), int4send(-1))
        || coalesce(audit_field(e.membership_id::text), int4send(-1))
        || audit_field(array_to_string(e.roles, ','))
        || audit_field(e.operation)
        || audit_field(array_to_string(e.subjects, ','))
        || audit_field(e.sensitivity)
        || coalesce(audit_field(e.justification), int4send(-1))
        || audit_field(e.outcome)
        || audit_field(e.request_id);
