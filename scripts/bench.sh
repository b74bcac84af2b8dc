#!/usr/bin/env bash
# Measures the hot paths against pgbench. Takes about ten minutes (and five more the first time), wants a quiet machine, and
# needs more than make run does: wrk, and psql and pgbench from PostgreSQL 15 or newer. Keeps its database in .bench.
set -eu
. "$(dirname "$0")/toolchain.sh"
for tool in wrk psql pgbench; do
  command -v "$tool" >/dev/null || refuse "Mätningen behöver $tool. På Debian: apt-get install wrk postgresql."
done
"$root/scripts/build.sh"
exec node "$root/scripts/bench/bench.mjs"
