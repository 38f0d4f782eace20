# Requests forwarded through the open interface: a closed loop of 32 clients on the same processors as platform and database.
need_maven
"${MVN[@]}" -q -pl bench -am package -DskipTests >&2 || fail "编译失败。/ The build failed."
start_app --yangguang.requests.api-calls=100000000
"$JAVA_HOME/bin/java" -Xmx128m -cp "$ROOT/bench/target/classes" org.yangguang.bench.IntakeScenario "$PORT" 15 20
stop_app
"$ROOT/bin/yangguang" audit verify --data "$WORK/data" >&2 || fail "审计链不完整。/ The audit chain is broken."
