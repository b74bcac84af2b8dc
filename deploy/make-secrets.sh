#!/usr/bin/env bash
# Makes what docker-compose.yml needs and nobody may know: passwords and sign-in keys, in secrets/. Leaves alone what is there.
set -eu
umask 077
cd "$(dirname "$0")/.."
mkdir -p secrets/keys

# The folder is closed; the files are open to the users inside the containers, who are not you.
keep() {
  cat >"$1.unfinished"
  chmod 444 "$1.unfinished"
  mv "$1.unfinished" "$1"
}

for name in postgres framsteg_owner framsteg_app framsteg_auditor; do
  [ -e "secrets/$name" ] || openssl rand -hex 32 | keep "secrets/$name"
done

if [ ! -e secrets/keys/signin-private.pem ]; then
  openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 | keep secrets/keys/signin-private.pem
  openssl pkey -in secrets/keys/signin-private.pem -pubout | keep secrets/keys/signin-public.pem
fi
chmod 755 secrets/keys
echo 'Hemligheterna ligger i secrets/. Ta en säkerhetskopia av dem, skild från databasens.'
