#!/usr/bin/env bash
# Form and style of both halves, and the types of the web app. Changes nothing.
set -eu
. "$(dirname "$0")/toolchain.sh"
cd "$root/backend"
"$MVN" -B -q spotless:check
cd "$root/frontend"
npm run -s lint
npm run -s typecheck
