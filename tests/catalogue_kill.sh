#!/bin/sh
# SPDX-License-Identifier: MIT
#
# An import that is killed at any moment leaves the catalogue as it was, or
# with all of the list: catalogue_kill.sh UNDOCD [TIMES].
set -eu
undocd=$1
times=${2:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export UNDOCD_CATALOGUE="$work/catalogue.db"

# make SESSION COUNT: a list of so many documents.
make() {
  awk -v session="$1" -v count="$2" 'BEGIN {
    print "symbol\ttitle_en\tdate"
    for (i = 1; i <= count; i++)
      print "A/RES/" session "/" i "\tLights of harbour " i \
        " and of the coast beyond\t2041-12-18"
  }'
}

documents() {
  "$undocd" catalogue info | sed -n 's/ documents$//p'
}

make 96 500 >"$work/first.tsv"
make 97 9000 >"$work/second.tsv"
"$undocd" catalogue import "$work/first.tsv" >/dev/null
# How long an import takes here, in ms: the kills are spread over all of it.
begin=$(date +%s%N)
"$undocd" catalogue --catalogue "$work/other.db" import "$work/second.tsv" >/dev/null
long=$((($(date +%s%N) - begin) / 1000000))
whole=0
for i in $(seq "$times"); do
  "$undocd" catalogue import "$work/second.tsv" >/dev/null 2>&1 &
  victim=$!
  wait_ms=$((long * i * 11 / 10 / times))
  sleep "$((wait_ms / 1000)).$(printf '%03d' $((wait_ms % 1000)))"
  kill -9 $victim 2>/dev/null || true
  wait $victim 2>/dev/null || true
  count=$(documents)
  case $count in
    500) ;;
    9500) # it was quicker: begin again
      whole=$((whole + 1))
      rm -f "$UNDOCD_CATALOGUE"*
      "$undocd" catalogue import "$work/first.tsv" >/dev/null ;;
    *) echo "after kill $i there are '$count' documents" >&2
      exit 1 ;;
  esac
done
"$undocd" catalogue import "$work/second.tsv" >/dev/null
[ "$(documents)" = 9500 ]
"$undocd" catalogue export | sed 1d | cut -f1 | sort >"$work/got"
sed -s 1d "$work/first.tsv" "$work/second.tsv" | cut -f1 | sort | cmp - "$work/got"
echo "$times imports killed, $whole of them were done"
