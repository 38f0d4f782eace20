# What a first visit of a public page moves, compressed: the page and all that it asks for.
start_app
for page in / /reports /reports/2019 /report-check; do
  base=http://127.0.0.1:$PORT
  curl -sf --compressed "$base$page" >"$WORK/page.html"
  {
    curl -sf -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}\n' "$base$page"
    grep -oE '(href|src)="[^"]+\.(css|js|svg|png|ico|webp)[^"]*"' "$WORK/page.html" | sed -E 's/^[a-z]+="//; s/"$//' | sort -u |
      while read -r asset; do curl -sf -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}\n' "$base$asset"; done
  } | awk '{ sum += $1 } END { printf "%.1f\n", sum / 1000 }' >"$WORK/size"
  size=$(cat "$WORK/size")
  line "weight $page" "$size" kB "limit 100, ratio $(awk -v a="$size" 'BEGIN { printf "%.2f", a / 100 }')"
done
