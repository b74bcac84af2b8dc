# Sourced: finds a JDK (21 or newer, the newest wins) and checks Node (20.19 or newer). One sentence when there is none.
# Sets JAVA_HOME, and MVN to the wrapper.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

java_major() {
  "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

find_jdk() {
  local best='' best_major=20 candidate major
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$(dirname "$(dirname "$(command -v javac 2>/dev/null || echo /none/none)")")"; do
    [ -x "$candidate/bin/javac" ] || continue
    major=$(java_major "$candidate")
    if [ "${major:-0}" -gt "$best_major" ]; then
      best=$candidate
      best_major=$major
    fi
  done
  printf '%s' "$best"
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo 'Framsteg behöver en JDK, version 21 eller nyare. Installera till exempel Temurin 25 och kör igen.' >&2
  exit 1
fi
export JAVA_HOME

if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null; then
  echo 'Framsteg behöver Node 20.19 eller nyare. Installera det från nodejs.org och kör igen.' >&2
  exit 1
fi

MVN="$root/backend/mvnw"
[ -x "$MVN" ] || MVN=mvn
export MVN
