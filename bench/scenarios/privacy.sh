# The full scan for personal data over ordinary correspondence and over text dense in names, one thread, after warm-up.
need_maven
"${MVN[@]}" -q -pl bench -am package -DskipTests >&2 || fail "编译失败。/ The build failed."
"$JAVA_HOME/bin/java" -Xmx640m -Dstdout.encoding=UTF-8 -cp "$ROOT/bench/target/classes:$ROOT/bench/target/lib/*" \
  org.yangguang.bench.PrivacyScenario "$ROOT/privacy/src/test/resources/org/yangguang/privacy/tuned.txt"
