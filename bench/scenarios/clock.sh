# One deadline with four events, by JMH.
need_maven
"${MVN[@]}" -q -pl bench -am package -DskipTests >&2 || fail "编译失败。/ The build failed."
"$JAVA_HOME/bin/java" --sun-misc-unsafe-memory-access=allow -Dstdout.encoding=UTF-8 -cp "$ROOT/bench/target/classes:$ROOT/bench/target/lib/*" \
  org.yangguang.bench.ClockBenchmark
