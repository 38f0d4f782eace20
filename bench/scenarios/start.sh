# Start until health is up: with the demonstration county on an empty directory, then with what is there; then memory.
start_app
first=$STARTED
stop_app
for _ in 1 2 3; do
  start_app
  echo "$STARTED" >>"$WORK/starts"
  sleep 5
  awk '/VmRSS/ { print $2 / 1024 }' "/proc/$APP_PID/status" >>"$WORK/memory"
  stop_app
done
line start-first "$first" s "limit 60, ratio $(awk -v a="$first" 'BEGIN { printf "%.2f", a / 60 }')"
again=$(median <"$WORK/starts")
line start "$again" s "limit 8, ratio $(awk -v a="$again" 'BEGIN { printf "%.2f", a / 8 }')"
memory=$(median <"$WORK/memory")
line memory "$memory" MB "limit 450, ratio $(awk -v a="$memory" 'BEGIN { printf "%.2f", a / 450 }')"
