# Sourced by bin/*: finds a JDK 25 and a Maven, so that the commands work whatever java is the default.
# Sets ROOT, JAVA_HOME and, by need_maven, MVN.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
JDK=25

fail() { printf '%s\n' "$@" >&2; exit 2; }

# The version stands in a file of the JDK: reading it costs a tenth of starting java.
is_jdk() { [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q "^JAVA_VERSION=\"$JDK[.\"]" "$1/release"; }

find_jdk() {
  local on_path candidate
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$candidate" ] && is_jdk "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

JAVA_HOME=$(find_jdk) || fail "需要 JDK $JDK，但这台机器上没有找到。请安装（例如 Temurin $JDK），或把 JAVA_HOME 指向它。" \
  "JDK $JDK is needed and none was found. Install one (Temurin $JDK, for example) or point JAVA_HOME at it."
export JAVA_HOME
# Maven's own libraries make a JDK 25 print warnings that are none of the reader's business.
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

install() { # by the system's package manager, where that can be done without asking
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@"; } >&2
}

need_maven() {
  if command -v mvn >/dev/null; then
    MVN=(mvn)
  elif "$ROOT/mvnw" -v >/dev/null 2>&1; then
    MVN=("$ROOT/mvnw")
  elif install maven; then
    MVN=(mvn)
  else
    fail "没有 Maven，也无法下载。请安装 Maven 3.8 以上版本。" \
      "There is no Maven and it could not be downloaded. Install Maven 3.8 or newer."
  fi
  MVN+=(-B -ntp -f "$ROOT/pom.xml")
}

# Is the file $1 missing, or older than a source of the modules that follow?
stale() {
  local built=$1 module places=()
  shift
  [ -e "$built" ] || return 0
  for module in "$@"; do places+=("$ROOT/$module/src/main" "$ROOT/$module/pom.xml"); done
  [ -n "$(find "${places[@]}" "$ROOT/pom.xml" -newer "$built" -type f -print -quit)" ]
}
