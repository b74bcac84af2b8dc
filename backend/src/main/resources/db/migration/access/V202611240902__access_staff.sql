-- A new colleague chooses a password with a code handed over by the one who appointed them: once, within a week.
create table account_start (
    account_id uuid primary key references account,
    code_hash  bytea       not null check (octet_length(code_hash) = 32),
    tries_left int         not null check (tries_left >= 0),
    expires_at timestamptz not null
);
grant select, insert, update, delete on account_start to framsteg_app;

create index membership_org on membership (org_id, unit_id);

-- Kept answers are for retries, not for keeping: a job of no organisation takes them away through this and nothing else.
create function purge_idempotency_keys(before timestamptz) returns bigint
    language sql volatile security definer set search_path = framsteg, pg_temp
as $$
    with gone as (delete from idempotency_key where created_at < before returning 1) select count(*) from gone
$$;
revoke all on function purge_idempotency_keys from public;
grant execute on function purge_idempotency_keys to framsteg_app;
create policy purge on idempotency_key for all to framsteg_owner using (coalesce(true, false));
