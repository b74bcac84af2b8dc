#!/usr/bin/env bash
# Form and style of both halves, the types of the web app, and the contract between them. Changes nothing.
set -eu
. "$(dirname "$0")/toolchain.sh"
cd "$root/backend"
"$MVN" -B -q spotless:check
cd "$root/frontend"
npm run -s lint
npm run -s typecheck
cd "$root/tools/contract-lint"
[ -e node_modules/.package-lock.json ] && [ ! package-lock.json -nt node_modules/.package-lock.json ] ||
  npm ci --no-audit --no-fund --loglevel=error
npm run -s lint
