#!/bin/bash
# Run once by the database's image, when it has made its empty database: the three roles and their passwords.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -f /framsteg/roles.sql
for role in framsteg_owner framsteg_app framsteg_auditor; do
  psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v role="$role" -v password="$(cat "/run/secrets/$role")" <<'SQL'
alter role :"role" login password :'password';
SQL
done
