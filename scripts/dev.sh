#!/usr/bin/env bash
# For those who write the code: service and web app in development mode, each change seen at once. Ctrl-C stops both.
set -eu
. "$(dirname "$0")/toolchain.sh"

export FRAMSTEG_MODE=${FRAMSTEG_MODE:-demo}
export FRAMSTEG_DATA_DIR=${FRAMSTEG_DATA_DIR:-$root/.data}
export FRAMSTEG_PUBLIC_URL=${FRAMSTEG_PUBLIC_URL:-http://localhost:5173}
export FRAMSTEG_SERVICE=http://localhost:${FRAMSTEG_PORT:-8080}

cd "$root/frontend"
[ -e node_modules/.package-lock.json ] && [ ! package-lock.json -nt node_modules/.package-lock.json ] ||
  npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
npm run -s dev &
web=$!
trap 'kill "$web" 2>/dev/null; wait "$web" 2>/dev/null || true' EXIT

cd "$root/backend"
"$MVN" -B -q quarkus:dev -Dquarkus.console.enabled=false -Dquarkus.test.continuous-testing=disabled
