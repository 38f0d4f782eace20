# A published report page from the cache, against nginx serving the same bytes, in turn in one run.
need nginx nginx
need wrk wrk
start_app

url=http://127.0.0.1:$PORT/reports/2019
headers='Accept-Encoding: gzip'
mkdir -p "$WORK/www/reports" "$WORK/nginx"
curl -sf -H "$headers" -o "$WORK/www/reports/2019.gz" "$url"
touch "$WORK/www/reports/2019"
peer_port=$((PORT + 1))
cat >"$WORK/nginx.conf" <<CONF
worker_processes auto;
daemon off;
pid $WORK/nginx/pid;
error_log $WORK/nginx/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  default_type text/html;
  keepalive_requests 1000000000;
  client_body_temp_path $WORK/nginx/body; proxy_temp_path $WORK/nginx/proxy; fastcgi_temp_path $WORK/nginx/fastcgi;
  uwsgi_temp_path $WORK/nginx/uwsgi; scgi_temp_path $WORK/nginx/scgi;
  open_file_cache max=100;
  server { listen 127.0.0.1:$peer_port; root $WORK/www; gzip_static on; }
}
CONF
chmod -R a+rX "$WORK"
nginx -c "$WORK/nginx.conf" -e "$WORK/nginx/error.log" &
PEER_PID=$!
until curl -sf -o /dev/null "http://127.0.0.1:$peer_port/reports/2019"; do sleep 0.1; done
[ "$(curl -s -H "$headers" "$url" | cksum)" = "$(curl -s -H "$headers" "http://127.0.0.1:$peer_port/reports/2019" | cksum)" ] ||
  fail "两边的字节不同。/ The two do not serve the same bytes."

rate() { wrk -t1 -c32 -d"${2:-4}"s -H "$headers" "$1" | awk '/Requests\/sec/ { print $2 }'; }
rate "$url" 10 >/dev/null # the compiler of the running program needs its practice first
for _ in 1 2 3 4 5; do
  rate "$url" >>"$WORK/ours"
  rate "http://127.0.0.1:$peer_port/reports/2019" >>"$WORK/peer"
done
ours=$(median <"$WORK/ours") peer=$(median <"$WORK/peer")
line page "$ours" requests/s "nginx $peer, ratio $(awk -v a="$ours" -v b="$peer" 'BEGIN { printf "%.2f", a / b }'), at least 0.6"
