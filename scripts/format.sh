#!/usr/bin/env bash
# Writes both halves in their form.
set -eu
. "$(dirname "$0")/toolchain.sh"
cd "$root/backend"
"$MVN" -B -q spotless:apply
cd "$root/frontend"
npm run -s format
