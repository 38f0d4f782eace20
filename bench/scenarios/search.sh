# Search over 100,000 generated documents of 800 characters, 16 clients, mixed words, facets and marks; and how fast they were indexed.
need_maven
"${MVN[@]}" -q -pl bench -am package -DskipTests >&2 || fail "编译失败。/ The build failed."
"$JAVA_HOME/bin/java" -Xmx640m -Dstdout.encoding=UTF-8 -cp "$ROOT/bench/target/classes:$ROOT/bench/target/lib/*" \
  org.yangguang.bench.SearchScenario "$WORK/index" 2>"$WORK/search.log" || { cat "$WORK/search.log" >&2; exit 1; }
