-- The three roles of the database `framsteg`, without passwords. Run as superuser inside that database, any number of times:
-- by the launcher at every start of the embedded PostgreSQL, by docker-compose when its database is made, and by hand
-- where somebody else runs the server.
do $$
begin
  if not exists (select from pg_roles where rolname = 'framsteg_owner') then create role framsteg_owner; end if;
  if not exists (select from pg_roles where rolname = 'framsteg_app') then create role framsteg_app; end if;
  if not exists (select from pg_roles where rolname = 'framsteg_auditor') then create role framsteg_auditor; end if;
end $$;

alter role framsteg_owner nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role framsteg_app nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit;
alter role framsteg_auditor nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit;

alter database framsteg owner to framsteg_owner;
revoke all on database framsteg from public;
grant connect on database framsteg to framsteg_app, framsteg_auditor;
revoke all on schema public from public;

create schema if not exists framsteg authorization framsteg_owner;
grant usage on schema framsteg to framsteg_app, framsteg_auditor;

-- Rights on tables come with the migration that makes the table.
alter role framsteg_owner in database framsteg set search_path = framsteg;
alter role framsteg_app in database framsteg set search_path = framsteg;
alter role framsteg_auditor in database framsteg set search_path = framsteg;
