#!/usr/bin/env bash
# Builds what is missing and starts the service with the demo county, in the foreground; Ctrl-C stops everything it started.
set -eu
. "$(dirname "$0")/toolchain.sh"
"$root/scripts/build.sh"

cd "$root"
export FRAMSTEG_MODE=${FRAMSTEG_MODE:-demo}
export FRAMSTEG_DATA_DIR=${FRAMSTEG_DATA_DIR:-$root/.data}
export FRAMSTEG_SPA_DIR=${FRAMSTEG_SPA_DIR:-$root/frontend/dist}
echo 'Startar Framsteg …'
exec "$JAVA_HOME/bin/java" ${FRAMSTEG_JAVA_OPTIONS:--Xmx512m} --enable-native-access=ALL-UNNAMED \
  -jar backend/target/quarkus-app/quarkus-run.jar
