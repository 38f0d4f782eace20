# `bin/yangguang report check` on a county's report as the platform publishes it in Word, the whole process.
report=$WORK/report.docx
start_app
curl -sf -o "$report" "http://127.0.0.1:$PORT/reports/2019/report.docx"
stop_app
run() { "$ROOT/bin/yangguang" report check --json "$report" >/dev/null || [ $? = 1 ]; }
run
for _ in 1 2 3 4 5 6 7; do
  began=$(now)
  run
  since "$began" >>"$WORK/times"
  echo >>"$WORK/times"
done
middle=$(median <"$WORK/times")
line check "$middle" s "limit 1.0, ratio $(awk -v a="$middle" 'BEGIN { printf "%.2f", a / 1.0 }')"
