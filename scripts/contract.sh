#!/usr/bin/env bash
# The build makes the contract; what it made is what we publish.
set -eu
. "$(dirname "$0")/toolchain.sh"
cd "$root/backend"
"$MVN" -B -q package -DskipTests
cp target/openapi/openapi.yaml ../openapi.yaml
git -C "$root" diff --stat -- openapi.yaml
