# Twenty power cuts while requests come in: application and database are killed with signal 9, on the same data each time.
need_maven
"${MVN[@]}" -q -pl bench -am package -DskipTests >&2 || fail "编译失败。/ The build failed."
"$JAVA_HOME/bin/java" -Xmx256m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -cp "$ROOT/bench/target/classes:$ROOT/bench/target/lib/*" org.yangguang.bench.CrashScenario "$WORK/data" | grep "^crash"
