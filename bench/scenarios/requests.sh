# Table 三 and the list of cases over 100,000 requests, in one process with the application and its own PostgreSQL.
need_maven
"${MVN[@]}" -q -pl bench -am package -DskipTests >&2 || fail "编译失败。/ The build failed."
"$JAVA_HOME/bin/java" -Xmx640m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -cp "$ROOT/bench/target/classes:$ROOT/bench/target/lib/*" org.yangguang.bench.RequestsScenario \
  --server.port=0 --yangguang.demo=county-2020 --yangguang.demo.password="a password for measuring" --yangguang.data="$WORK/data" \
  --logging.level.root=warn --spring.main.banner-mode=off | grep "^table-3\|^case-list"
