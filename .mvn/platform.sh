# Sourced by bin/run and the measurements, after env.sh: builds the platform where its sources are newer.
# Sets PLATFORM_JAR and JAVA_FLAGS.

build_platform() {
  local built=$ROOT/platform/target/classes.built app=$ROOT/platform/target/app rehearsal
  local cache=$app/platform.aot
  if stale "$built" statute reader privacy platform; then
    need_maven
    echo "正在编译平台（首次约需几分钟）… / building the platform (some minutes the first time) …" >&2
    "${MVN[@]}" -q -pl platform -am package -DskipTests >&2 || fail "编译失败。/ The build failed."
    # Unpacked, so that classes come from plain jars and can be cached.
    rm -rf "$app"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT"/platform/target/platform-*-app.jar extract --destination "$app" >/dev/null
    touch "$built"
  fi
  JAVA_FLAGS=(-XX:+UseSerialGC -Xms96m -Xmx640m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -Xss512k -Djava.awt.headless=true
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
  PLATFORM_JAR=$(echo "$app"/platform-*.jar)
  if [ ! -e "$cache" ]; then
    # A rehearsal on an empty directory records the classes that starting needs: it makes every later start about four times quicker.
    rehearsal=$(mktemp -d)
    "$JAVA_HOME/bin/java" "${JAVA_FLAGS[@]}" -XX:AOTCacheOutput="$cache" -Dspring.context.exit=onRefresh -jar "$PLATFORM_JAR" \
      --server.port=0 --yangguang.data="$rehearsal/data" --yangguang.demo=none >"$rehearsal/log" 2>&1 || true
    rm -rf "$rehearsal"
  fi
  # A cache that does not fit (another JDK, say) is passed over: it only makes starting quicker.
  [ ! -e "$cache" ] || JAVA_FLAGS+=(-XX:AOTCache="$cache" -Xlog:aot=off)
}
