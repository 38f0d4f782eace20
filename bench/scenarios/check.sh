# `bin/yangguang report check` on a Word file, the whole process.
report=$ROOT/cli/src/rehearsal/report.docx
run() { "$ROOT/bin/yangguang" report check --json "$report" >/dev/null || [ $? = 1 ]; }
run
for _ in 1 2 3 4 5 6 7; do
  began=$(now)
  run
  since "$began" >>"$WORK/times"
  echo >>"$WORK/times"
done
middle=$(median <"$WORK/times")
line check "$middle" s "limit 1.0, ratio $middle"
