#!/usr/bin/env bash
# Every test, from unit to browser. Ends with what each runner said of itself.
set -eu
. "$(dirname "$0")/toolchain.sh"
reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT

step() {
  printf '\n== %s\n' "$1"
}

# Runs a step and keeps what it said, for the summary; a failing one ends everything.
run() {
  local name=$1
  shift
  "$@" 2>&1 | tee "$reports/$name"
  return "${PIPESTATUS[0]}"
}

step 'Webbappens delar'
cd "$root/frontend"
[ -e node_modules/.package-lock.json ] && [ ! package-lock.json -nt node_modules/.package-lock.json ] ||
  npm ci --no-audit --no-fund --ignore-scripts --loglevel=error

step 'Form och stil'
"$root/scripts/lint.sh"

step 'Kontraktets regler: var och en kan bli röd'
cd "$root/tools/contract-lint"
npm test --silent

step 'Tjänsten: enhets-, bygg-, kontrakts- och API-tester mot PostgreSQL'
cd "$root/backend"
run backend "$MVN" -B -ntp verify

step 'Webbappen: enhetstester'
cd "$root/frontend"
run frontend npm test

step 'Webbappen: bygge och storlek'
npm run build

if [ -d e2e ]; then
  step 'Webbläsaren: hela berättelsen'
  FRAMSTEG_CHROMIUM=$("$root/scripts/browser.sh")
  export FRAMSTEG_CHROMIUM
  run browser npm run e2e
fi

# What a runner said, without the colours that some use even when nobody watches.
said() {
  sed $'s/\033\\[[0-9;]*m//g' "$reports/$1"
}

step 'Sammanfattning'
said backend | grep -E 'Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$' | tail -n 1
said frontend | grep -E '^ *(Test Files|Tests) '
[ ! -e "$reports/browser" ] || said browser | grep -E '^ *[0-9]+ (passed|failed|flaky|skipped)'
