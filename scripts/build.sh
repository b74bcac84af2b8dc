#!/usr/bin/env bash
# Builds what is missing or older than its sources: the web app to frontend/dist, the service to backend/target.
set -eu
. "$(dirname "$0")/toolchain.sh"

# True when nothing of the sources is newer than what was built; a folder is newer when a file in it came or went.
fresh() {
  local built=$1
  shift
  [ -e "$built" ] && [ -z "$(find "$@" -newer "$built" -print -quit)" ]
}

cd "$root/frontend"
if ! fresh node_modules/.package-lock.json package-lock.json; then
  echo 'Hämtar webbappens delar …'
  npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
fi
if ! fresh dist/index.html src public *.html package.json vite.config.ts vite ../openapi.yaml; then
  echo 'Bygger webbappen …'
  npm run -s build
  touch dist/index.html
fi

cd "$root/backend"
if ! fresh target/quarkus-app/quarkus-run.jar src/main pom.xml; then
  echo 'Bygger tjänsten …'
  "$MVN" -B -q package -DskipTests
  touch target/quarkus-app/quarkus-run.jar
fi
