#!/bin/bash
# SPDX-License-Identifier: MIT
#
# Drives undocd through Helix in a terminal: run.sh UNDOCD SOURCE_DIR [HX]. See
# ../common.sh and ../screen.sh.
set -eu
server=$1
source=$2
hx=${3:-hx}
command -v tmux >/dev/null || {
  echo '1..0 # SKIP there is no tmux'
  exit 77
}
. "$source/tests/editors/common.sh"
. "$source/tests/editors/screen.sh"
prepare helix "$server" "$source" "$hx"
make_roots

command_of() {
  sed -n "/runs this: $1/,/^\`\`\`\$/{/^<!--/d;/^\`\`\`/d;p}" "$source/editors/helix/README.md"
}
(cd "$source" && sh -euc "$(command_of install)" && sh -euc "$(command_of parser)")
cat >"$XDG_CONFIG_HOME/helix/config.toml" <<'TOML'
[editor]
end-of-line-diagnostics = "hint"
[editor.inline-diagnostics]
cursor-line = "warning"
other-lines = "warning"
TOML

$hx --health undoc >"$work/health" 2>&1 || true
for part in 'undocd: ' 'Tree-sitter parser: ✓' 'Highlight queries: ✓' 'Textobject queries: ✓'; do
  sed 's/\x1b\[[0-9;]*m//g' "$work/health" | grep -qF "$part" && status=0 || status=1
  say $status "health: $part"
done

# A key right after Escape would count as one with Alt.
escape() {
  keys Escape
  sleep 0.3
}
find_text() {
  escape
  keys g g / "$1" Enter
  sleep 0.3
}

begin "$work/sample" "$hx draft.undoc 2>$work/errors"
see 'the faults are shown' '(c) was expected'
see 'each in its line' 'There is no footnote [^2].'
find_text 80/900
keys Space k
see 'a hover tells of the document' 'In this workspace'
find_text '80/900, para. 3 .b'
keys g d
see 'a jump leads to the cited document' '(c) How they exchange their readings;'
keys C-o
see 'and back' 'Eighty-first session'
find_text 80/900
keys g r
see 'references' 'draft.undoc:33'
escape
keys Space s
see 'the outline' 'namespace III. Conclusions'
escape
find_text '\(d\) Theft'
keys g h Space a
see 'a quick fix is offered' 'Replace (d) by (c)'
keys Enter
see 'and repairs the letter' '(c) Theft of the batteries.'
miss 'and the fault is gone' '(c) was expected'
find_text 'resolution 80/900, para'
keys i 𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜 Space
escape
see 'characters outside the BMP are typed' '𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜 resolution'
find_text '80/900, para. 3 .b'
keys g d
see 'and a citation after them leads on' '(c) How they exchange their readings;'
keys C-o
find_text 80/900
keys Space r
sleep 0.5
keys C-u A/RES/80/901 Enter
see 'a rename changes the draft' 'resolution 80/901'
escape
keys ':wa' Enter
for _ in $(seq 50); do
  grep -q '^A/RES/80/901' "$work/sample/A-RES-80-900.undoc" && break
  sleep 0.1
done
grep -q '^A/RES/80/901' "$work/sample/A-RES-80-900.undoc" && status=0 || status=1
say $status 'and the cited document'
escape
keys g e o 'Recalling 𝒜 resolution 80/'
see 'completion after it offers what is there' '80/901 reference'
escape
escape
keys ':qa!' Enter
ended
echo "1..$count"
check_wire || faults=1
exit $((faults > 0))
