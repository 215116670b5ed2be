#!/bin/sh
# SPDX-License-Identifier: MIT
#
# A server that is killed at any moment, or runs beside others, leaves an index
# that the next one can use: index_kill.sh UNDOCD [TIMES].
set -eu
undocd=$1
times=${2:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME="$work/cache"
count=400
log=$work/log
mkdir "$work/drafts"
awk -v count=$count -v folder="$work/drafts" 'BEGIN {
  for (i = 1; i <= count; i++) {
    file = folder "/" i ".undoc"
    print "A/91/" i "\n\nReport on the lights of harbour " i "\n" >file
    for (p = 1; p <= 40; p++)
      print p ". The keepers recalled A/RES/88/" p ", para. 2, and resolution " \
        "88/" i " of the General Assembly.\n" >file
    close(file)
  }
}'
# Old, so that the times of the files tell whether they changed.
find "$work/drafts" -type f -exec touch -d '2021-01-01' {} +

frame() {
  printf 'Content-Length: %d\r\n\r\n%s' ${#1} "$1"
}

# What a client says first; then it waits for as long as $1 says.
talk() {
  frame '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{},"rootUri":"file://'"$work"'/drafts"}}'
  frame '{"jsonrpc":"2.0","method":"initialized","params":{}}'
  sleep "$1"
}

# A server that reads all of it: what its log says.
serve() {
  : >"$log"
  {
    talk 0
    for _ in $(seq 2000); do
      grep -q 'files read' "$log" && break
      sleep 0.05
    done
    frame '{"jsonrpc":"2.0","id":2,"method":"shutdown"}'
    frame '{"jsonrpc":"2.0","method":"exit"}'
  } | timeout 120 "$undocd" --log-level info --log-file "$log" >/dev/null
  cat "$log"
}

fail() {
  echo "index_kill: $1" >&2
  cat "$log" >&2
  exit 1
}

for i in $(seq "$times"); do
  talk 0.3 | "$undocd" --log-level warning --log-file "$work/warnings" >/dev/null &
  server=$!
  sleep "0.$(printf %03d $((i * 7 % 150)))"
  kill -9 $server
  wait $server 2>/dev/null || true
done
[ ! -s "$work/warnings" ] || {
  cat "$work/warnings" >&2
  exit 1
}
serve | grep -q "$count documents known" || fail 'a file is missing'
serve | grep -q ": $count files were known" || fail 'the index is not whole'

# Two at a time, then one more.
rm -rf "$XDG_CACHE_HOME"
talk 3 | "$undocd" --log-file "$work/beside" >/dev/null &
serve | grep -q "$count documents known" || fail 'a file is missing'
wait
[ ! -s "$work/beside" ] || fail "beside another: $(cat "$work/beside")"
serve | grep -q ": $count files were known" || fail 'the index of two is not whole'

# Many that make the index together.
mkdir "$work/few"
cp "$work"/drafts/1?.undoc "$work/few"
for _ in 1 2 3 4 5; do
  rm -rf "$XDG_CACHE_HOME"
  for _ in 1 2 3 4 5 6 7 8; do
    "$undocd" index --progress never "$work/few" >/dev/null 2>>"$work/together" &
  done
  wait
done
[ ! -s "$work/together" ] || fail "together: $(cat "$work/together")"

# A cache that cannot be written is done without.
rm -rf "$XDG_CACHE_HOME"
: >"$XDG_CACHE_HOME"
serve | grep -q "$count documents known" || fail 'a cache is needed'
