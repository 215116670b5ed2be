#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The command line: command_line.sh UNDOCD. Each row is an exit code, a pattern
# that standard output or error must hold, and the words.
undocd=$1
export LC_ALL=C
samples=$(dirname "$0")/samples
draft=$samples/draft.undoc
lone=$(mktemp --suffix=.undoc)
odd=$(mktemp -d)
trap 'rm -rf "$lone" "$odd"' EXIT
mkdir "$odd/empty"
printf '\377\3761\000.\000' >"$odd/utf16.undoc"
printf '1. The lamp \377\376 is lit.\n' >"$odd/bad.undoc"
printf '\357\273\2771. The lamp.\n\n3. The lens.\n' >"$odd/marked.undoc"
printf '1. The keepers are:\n\n(a) On watch.\n\n2. They wrote it down.\n' >"$lone"
configured=$(dirname "$0")/sessions/configured
faults=0

expect() {
  code=$1
  pattern=$2
  shift 2
  output=$("$undocd" "$@" 2>&1 </dev/null)
  status=$?
  if [ $status -ne "$code" ] || ! printf '%s\n' "$output" | grep -q -- "$pattern"; then
    printf 'undocd %s: exit %s, wanted %s and "%s":\n%s\n' "$*" $status "$code" \
      "$pattern" "$output"
    faults=1
  fi
}

expect 0 '^undocd [0-9]*\.[0-9]*\.[0-9]*$' --version
expect 0 '^usage: undocd ' --help
expect 0 '^usage: undocd ' -h
expect 0 '--client-process-id PID' --stdio --help
expect 0 '' --stdio
expect 2 'no such option' --loud
expect 2 'no such command' sing
expect 2 'needs a value' --socket
expect 2 'is not PORT' --socket=none
expect 2 'is not PORT' --socket=0
expect 2 'at most 65535' --socket=65536
expect 2 'takes no value' --stdio=yes
expect 2 'exclude each other' --stdio --pipe=/tmp/nothing
expect 2 'is not error|warning|info|debug' --log-level loud
expect 2 'choose a --log-file' --log-file /no/such/folder/log
expect 2 'must listen there first' --pipe=/no/such/pipe
expect 2 'one too many' --stdio -- more
expect 0 '' --clientProcessId=$$ --stdio

expect 0 '^usage: undocd check ' check --help
expect 0 '^usage: undocd inspect ' inspect --help
cited=$(dirname "$0")/sessions/cited
expect 0 '^usage: undocd cites ' cites --help
expect 0 'report.en.un.txt:10:4: A/RES/90/11, para. 1 (a)$' cites A/RES/90/11 "$cited"
expect 0 'rapport.fr.un.txt:7:23: A/RES/90/11$' cites a/res/90/11 "$cited"
expect 0 '"symbol":"A/RES/90/11".*"col16":19,.*"locator":"para. 2"' cites --format json a/res/90/11 "$cited"
expect 1 '"citations":\[\]' cites --format json A/RES/90/99 "$cited"
expect 1 '^$' cites A/RES/90/99 "$cited"
expect 2 "'90/11' is no symbol" cites 90/11 "$cited"
expect 2 'no such file' cites A/RES/90/11 "$cited" /no/such/file
expect 2 'SYMBOL' cites
expect 0 '^  "A/91/40" -> "A/RES/90/11" \[label=3\];$' cites --format dot A/RES/90/11 "$cited"
expect 0 '^  "A/RES/90/11" -> "A/RES/88/7";$' cites --format dot a/res/90/11 "$cited"
expect 0 '^  "A/91/40" -> "A/RES/88/7";$' cites --format dot "$cited"
expect 0 '^  "A/91/40" \[shape=box, tooltip="Report of the keepers of the straits"\];$' cites --format dot "$cited"
expect 0 'A-RES-90-11.un.md:7:28: A/RES/88/7$' cites --outgoing A/RES/90/11 "$cited"
expect 0 '"documents":\[{"file":".*A-RES-90-11.un.md","cites":\[{"symbol":"A/RES/88/7","citations":\[{"file":' cites --outgoing --format json A/RES/90/11 "$cited"
expect 1 '"documents":\[\]' cites --outgoing --format json A/RES/90/99 "$cited"
expect 0 'report.en.un.txt:10:4: A/RES/90/11' cites --incoming A/RES/90/11 "$cited"
expect 2 'it excludes --incoming' cites --incoming --outgoing A/RES/90/11 "$cited"
expect 2 'it excludes --incoming' cites --format dot --outgoing A/RES/90/11 "$cited"
expect 0 '"A/91/40" -> "A/RES/90/11"' cites --format dot 'resolution 90/11' "$cited"
expect 1 '^digraph citations {$' cites --format dot A/RES/90/99 "$cited"
expect 2 'no such file' cites --format dot /no/such/file
mkdir "$odd/drawn"
printf '1. See A/91/1.\n' >"$odd/drawn/a\"b\\c.undoc"
expect 0 '/a\\"b\\\\c.undoc" -> "A/91/1";$' cites --format dot "$odd/drawn"
cache=$odd/cache
index() {
  code=$1
  pattern=$2
  shift 2
  XDG_CACHE_HOME=$cache expect "$code" "$pattern" index "$@"
}
expect 0 '^usage: undocd index ' index --help
expect 2 'DIR: something is missing' index
expect 2 'there is no such folder' index "$draft"
expect 2 'is not auto|always|never' index --progress=no "$cited"
index 0 '^3 documents$' "$cited"
index 0 '^0 of them read, the others known$' "$cited"
index 0 '"files":3,"read":0,"symbols":3,"citations":6,"cited":2,"absent":1,"seconds":' --format json "$cited"
index 0 '^6 citations$' --progress never "$cited"
index 0 '^0 documents$' "$odd/empty"
cache=/dev/null
index 2 'cannot be written$' "$cited"
expect 0 '^usage: undocd find ' find --help
expect 0 'A-RES-90-11.un.md:1:1: A/RES/90/11: Keeping the lamps' find 'straits keep' "$cited"
expect 0 'report.en.un.txt:7:1: A/91/40: I. Lamps counted$' find lamps "$cited"
expect 0 '"kind":"document","symbol":"A/91/40"' find --format json 91/40 "$cited"
expect 1 '^$' find 'no such words' "$cited"
expect 0 '^A/RES/74/247: Countering the use of .* \[the starter catalogue of undocd\]$' find --catalogue /none.db 74/247 "$cited"
expect 0 '"hits":\[\],"catalogue":\[{"symbol":"A/RES/74/247","title":"Countering ' find --format json --catalogue /none.db 74/247 "$cited"
expect 0 '^Title, date and vote: the starter catalogue of undocd.$' find --catalogue /none.db 'resolution 74/247' "$cited"
expect 0 '^In this workspace: A-RES-90-11.un.md (en).$' find --catalogue /none.db A-RES-90-11 "$cited"
expect 1 '^Neither in this workspace nor in the catalogue.$' find --catalogue /none.db a/res/53/243b "$cited"
expect 0 '^A/RES/90/11$' find --catalogue /none.db https://undocs.org/en/A/RES/90/11 "$cited"
expect 2 'WORDS' find

expect 1 'draft.undoc:37:1: error: .*\[para-gap\]$' check "$draft"
expect 1 'draft.undoc:35:1: error: ' check "$samples"
expect 0 'letter-gap' check --fail-on never "$draft"
expect 0 '' check "$samples"/A-RES-80-900.undoc
expect 1 '"code":"note-missing"' check --format json "$draft"
LC_ALL=fr_FR.UTF-8
expect 1 'error: Le paragraphe 5 ne suit pas 3.*\[para-gap\]' check "$draft"
expect 1 '"description":{"text":"Remplacer 5 par 4"}' check --format sarif "$draft"
LC_ALL=C
expect 1 '^::error file=.*,line=37,col=1,title=para-gap::' check --format github "$draft"
expect 0 '' check --only head-order,op-gap "$draft"
expect 2 'is UTF-16; save it as UTF-8$' check "$odd/utf16.undoc"
expect 0 '2 bytes are no UTF-8 and read as U+FFFD$' check "$odd/bad.undoc"
expect 1 '^[^:]*marked.undoc:3:1: error: ' check "$odd/marked.undoc"
expect 0 'nothing was checked: ' check "$odd/empty"
expect 0 'hint: .*\[sub-lone\]$' check --only sub-lone "$lone"
expect 0 '' check "$lone"
expect 1 '"version":"2.1.0".*"ruleId":"para-gap".*"fixes":\[{"description":{"text":"Replace 5 by 4"}' check --format sarif "$draft"
expect 1 '"code":"letter-gap".*"fixable":true.*"code":"note-missing".*"fixable":false' check --format json "$draft"
expect 1 '^+4. Where two States' check --fix --diff "$draft"
expect 1 '^-5. Where two States' check --fix --diff "$draft"
expect 2 "'-' stands alone" check --fix - "$draft"
expect 2 'say both' check --diff "$draft"
expect 2 "there is no check 'gap'" check --only para-gap,gap "$draft"
expect 0 'warning: .*\[para-gap\]$' check --config "$configured/.undocd.json" --only para-gap "$draft"
expect 0 'configured/.undocd.json: colour: there is no such key$' check "$configured"
expect 2 'none.json: there is no such file' check --config none.json "$draft"
expect 2 'PATH...: something is missing' check
expect 2 'no such file' check "$samples"/none.undoc "$draft"
expect 0 '' check -
cat >"$work/named.undoc" <<'DRAFT'
1. The United Nations Office on Lamps and Drugs (UNOLD) met the Keepers of the Isles (KENOI).

2. See paragraph 1 above and paragraph 3 of A/95/12.¹

¹ Report of the keepers (Sales No. E.91.IV.2), chap. I.
DRAFT
expect 0 '"short":"UNOLD","long":"United Nations Office on Lamps and Drugs"},{"line":1,"col16":86,"short":"KENOI"}' inspect "$work/named.undoc"
expect 0 '"surface":"paragraph 1","internal":true},{"line":3,"col16":29,"surface":"paragraph 3","internal":false},{"line":5,"col16":47,"surface":"chap. I","internal":false}' inspect "$work/named.undoc"
expect 0 '"symbol":"A/81/900","language":"en","organ":"GA","kind":"report"' inspect "$draft"
expect 0 '> 80/900 = A/RES/80/900$' inspect --format text "$draft"

# --fix: mark, line ends, links and permissions stay; the diff is what it does.
printf '\357\273\2771. A.\r\n\r\n3. See paragraph 3.\r\n\r\n4. B.' >"$odd/fix.undoc"
printf '\357\273\2771. A.\r\n\r\n2. See paragraph 2.\r\n\r\n3. B.' >"$odd/fixed.undoc"
chmod 640 "$odd/fix.undoc"
ln -s fix.undoc "$odd/link.undoc"
"$undocd" check --fix - <"$odd/fix.undoc" | cmp - "$odd/fixed.undoc" || faults=1
expect 1 '^+2. See paragraph 2' check --fix --diff "$odd/link.undoc"
expect 1 'para-gap' check "$odd/fix.undoc"
expect 0 '^$' check --fix "$odd/link.undoc"
cmp "$odd/fix.undoc" "$odd/fixed.undoc" || faults=1
[ -L "$odd/link.undoc" ] && [ "$(stat -c %a "$odd/fix.undoc")" = 640 ] || {
  echo "--fix: the link or the permissions are gone"
  faults=1
}
expect 0 '^$' check --fix --diff "$odd/fix.undoc"
expect 0 '^$' check --fix -
expect 0 '^$' check --fix --diff -
printf '1. A \377.\n\n3. B.\n' >"$odd/bytes.undoc"
cp "$odd/bytes.undoc" "$odd/kept"
expect 1 'are no UTF-8' check --fix "$odd/bytes.undoc"
cmp "$odd/bytes.undoc" "$odd/kept" || faults=1

UNDOCD_CATALOGUE=$(mktemp -d)/deep/catalogue.db
export UNDOCD_CATALOGUE
lists=$(dirname "$0")/store/lists
expect 0 '^usage: undocd catalogue ' catalogue --help
expect 2 'something is missing' catalogue
expect 2 'it is import, info or export' catalogue sing
expect 2 'FILE...: something is missing' catalogue import
expect 2 'there is no catalogue at .*/deep/catalogue.db$' catalogue info
expect 2 'none.tsv: No such file or directory$' catalogue import "$lists"/resolutions.tsv none.tsv
expect 2 'there is nothing in the catalogue at ' catalogue info
expect 0 '^5 records: 4 new documents' catalogue import "$lists"/resolutions.tsv
expect 0 '^1 records were passed over' catalogue import "$lists"/resolutions.tsv
expect 0 ': 5 new documents, 2 with new facts' catalogue import "$lists"/votes.csv "$lists"/votes_2024.csv "$lists"/records.xml
expect 0 '^9 documents$' catalogue info
expect 0 '^A/RES/96/2: The keepers of remote lights \[' find 'remote keep' "$cited"
expect 0 '"documents":9,"title_en":7,' catalogue --format json info
expect 0 '^A/RES/96/2	The keepers of remote lights	.*2041-12-18	GA	96	2-1-1	UN Digital Library, voting data, record 5100001; resolutions.tsv$' catalogue export
expect 2 'one too many' catalogue export now
expect 0 '"records":5,"added":0,"changed":[0-9]*,"foreign":1}$' catalogue --format json import "$lists"/resolutions.tsv
expect 2 "draft.undoc: the first line names no column 'symbol'" catalogue import "$draft"
expect 2 'draft.undoc is no catalogue of undocd' catalogue --catalogue "$draft" info
expect 2 'is no catalogue of undocd' catalogue --catalogue "$samples" info
expect 2 'is no catalogue of undocd' catalogue --catalogue "$draft" import "$lists"/votes.csv

# What is exported is imported again as it was.
work=$(dirname "$(dirname "$UNDOCD_CATALOGUE")")
"$undocd" catalogue export >"$work/export.tsv"
"$undocd" catalogue --catalogue "$work/again.db" import - <"$work/export.tsv" >"$work/said"
"$undocd" catalogue --catalogue "$work/again.db" export | cmp - "$work/export.tsv" || faults=1
rm -r "$work"

expect 2 'not a regular file' inspect "$samples"
expect 2 'one too many' inspect "$draft" "$draft"
exit $faults
