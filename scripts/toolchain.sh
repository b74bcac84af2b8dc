# Sourced: finds a JDK (21 or newer), Node (20.19 or newer) and Maven. One sentence when there is none.
# Sets JAVA_HOME and MVN, and puts the Node it chose first on the search path.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

refuse() {
  echo "$1" >&2
  exit 1
}

# --- JDK: the one JAVA_HOME names when it will do, else the newest in the usual folders

java_major() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

newest_jdk() {
  local best='' best_major=20 candidate major
  for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$(dirname "$(dirname "$(command -v javac || echo /none/none/none)")")"; do
    major=$(java_major "$candidate")
    if [ "${major:-0}" -gt "$best_major" ]; then
      best=$candidate
      best_major=$major
    fi
  done
  printf '%s' "$best"
}

given_major=$(java_major "${JAVA_HOME:-}")
[ "${given_major:-0}" -ge 21 ] || JAVA_HOME=$(newest_jdk)
[ -n "$JAVA_HOME" ] ||
  refuse 'Framsteg behöver en JDK, version 21 eller nyare. Installera till exempel Temurin 25 och kör igen.'
export JAVA_HOME

# Newer JDKs print four lines of warning about a library inside Maven that we cannot change.
if [ "$(java_major "$JAVA_HOME")" -ge 24 ]; then
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
fi

# --- Node: the one at hand when it will do, else the newest that a version manager has put aside

node_will_do() {
  "$1" -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null
}

if ! node_will_do node; then
  node_folder=''
  while read -r candidate; do
    ! node_will_do "$candidate" || node_folder=$(dirname "$candidate")
  done < <(ls -d "$HOME"/.nvm/versions/node/*/bin/node "$HOME"/.local/share/fnm/node-versions/*/installation/bin/node \
    "$HOME"/.volta/tools/image/node/*/bin/node "$HOME"/.asdf/installs/nodejs/*/bin/node \
    /opt/homebrew/bin/node /usr/local/bin/node /opt/node*/bin/node 2>/dev/null | sort -V)
  [ -n "$node_folder" ] || refuse 'Framsteg behöver Node 20.19 eller nyare. Installera det från nodejs.org och kör igen.'
  PATH=$node_folder:$PATH
fi

# --- Maven: the wrapper, which fetches its own; an installed one where that cannot be had

PATH=$PATH:$root/scripts/stand-in
export PATH

maven_will_do() {
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$version" ] && [ "$(printf '%s\n3.8.6\n' "$version" | sort -V | head -n 1)" = 3.8.6 ]
}

MVN=$root/backend/mvnw
wrapped=$(sed -n 's|^distributionUrl=.*/\(apache-maven-[0-9.]*\)-bin.zip$|\1|p' "$root/backend/.mvn/wrapper/maven-wrapper.properties")
if ! ls -d "${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists/$wrapped"/*/bin/mvn >/dev/null 2>&1; then
  echo 'Hämtar Maven …'
  if ! (cd "$root/backend" && ./mvnw -v >/dev/null); then
    maven_will_do || refuse 'Maven gick inte att hämta. Kontrollera nätet, eller installera Maven 3.8.6 eller nyare, och kör igen.'
    echo 'Maven gick inte att hämta, så den installerade används.'
    MVN=mvn
  fi
fi
export MVN
