# Sourced by the scenarios: an application of their own, on a port and data directory of their own, ended by its process id.

. "$ROOT/.mvn/platform.sh"
WORK=$(mktemp -d)
PORT=$((20000 + RANDOM % 20000))
APP_PID='' PEER_PID=''

finish() {
  [ -z "$PEER_PID" ] || kill "$PEER_PID" 2>/dev/null || true
  stop_app
  rm -rf "$WORK"
}
trap finish EXIT

need() { # the command $1 from the package $2
  command -v "$1" >/dev/null || install "$2" || fail "需要 $1（Debian 软件包 $2）。/ $1 is needed (package $2)."
}

now() { date +%s.%N; }

since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f", b - a }'; }

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }

line() { printf '%s  %s  %s  (%s)\n' "$@"; }

# start_app [argument …]: starts and waits until health is up; sets STARTED to the seconds that took.
start_app() {
  local began
  build_platform # what a start costs is measured, not a build
  began=$(now)
  "$ROOT/bin/run" --port "$PORT" --data "$WORK/data" "$@" >"$WORK/app.log" 2>&1 &
  APP_PID=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$PORT/actuator/health"; do
    kill -0 "$APP_PID" 2>/dev/null || { cat "$WORK/app.log" >&2; fail "平台没有启动。/ The platform did not start."; }
    awk -v s="$(since "$began")" 'BEGIN { exit s > 180 }' || fail "平台在三分钟内没有就绪。/ The platform was not up in three minutes."
    sleep 0.1
  done
  STARTED=$(since "$began")
}

stop_app() {
  [ -n "$APP_PID" ] || return 0
  kill "$APP_PID" 2>/dev/null || true
  wait "$APP_PID" 2>/dev/null || true
  APP_PID=''
}
