#!/bin/bash
# SPDX-License-Identifier: MIT
#
# Drives undocd through Kate in a window under Xvfb: run.sh UNDOCD SOURCE_DIR
# [KATE]. See ../common.sh. Kate cannot be asked what it shows, so the evidence is
# what it and the server said; hence UND_RECORD must be there. Keys and places of
# the mouse need pauses: for a check by hand, not for each change.
set -eu
server=$1
source=$2
kate=${3:-kate}
for program in Xvfb openbox xdotool dbus-launch kate-syntax-highlighter; do
  command -v $program >/dev/null || {
    echo "1..0 # SKIP there is no $program"
    exit 77
  }
done
[ -n "${UND_RECORD-}" ] || {
  echo '1..0 # SKIP there is no recorder'
  exit 77
}
. "$source/tests/editors/common.sh"
prepare kate "$server" "$source" "$kate"
mkdir "$work/sample/.git"

(cd "$source" && sh -euc "$(sed -n '/runs this: install/,/^```$/{/^<!--/d;/^```/d;p}' \
  editors/kate/README.md)")
mkdir -p "$XDG_DATA_HOME/kate"
printf '[Kate Plugins]\nlspclientplugin=true\n' >"$XDG_DATA_HOME/kate/anonymous.katesession"
cat >"$XDG_CONFIG_HOME/katerc" <<KATERC
[General]
Startup Session=new
Show welcome view for new window=false
[lspclient]
AllowedServerCommandLines=$work/bin/undocd
AutoHover=true
SemanticHighlighting=true
KATERC

# heard CLAIM PATTERN: wait until a message of the record matches.
heard() {
  for _ in $(seq 100); do
    if cat "$UND_WIRE"/editor-kate-*.jsonl 2>/dev/null | grep -qE "$2"; then
      say 0 "$1"
      return
    fi
    sleep 0.1
  done
  say 1 "$1"
}

# The colours: "FORMAT TEXT" of each piece of a line.
cp "$work/sample/draft.undoc" "$work/sample/copy.un.md"
export QT_QPA_PLATFORM=offscreen
for file in draft.undoc copy.un.md; do
  kate-syntax-highlighter -f html "$work/sample/$file" >"$work/colours" 2>"$work/remarks"
  grep -q '<span[^>]*>1\.</span> In its' "$work/colours" && status=0 || status=1
  say $status "$file: a number is coloured"
  grep -q '<span[^>]*>80/900</span>\. It' "$work/colours" && status=0 || status=1
  say $status "$file: a citation is coloured"
done
[ ! -s "$work/remarks" ] && status=0 || status=1
say $status 'the definition of the colours has no fault'
rm "$work/sample/copy.un.md"

export XDG_RUNTIME_DIR="$work/run" QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1
mkdir -m 700 "$XDG_RUNTIME_DIR"
processes=()
clean() {
  for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap clean EXIT
Xvfb -displayfd 6 -screen 0 1280x800x24 -nolisten tcp 6>"$work/display" 2>/dev/null &
processes+=($!)
for _ in $(seq 100); do
  [ -s "$work/display" ] && break
  sleep 0.1
done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox 2>/dev/null &
processes+=($!)
eval "$(dbus-launch --sh-syntax)"
processes+=("$DBUS_SESSION_BUS_PID")
$kate -n "$work/sample/draft.undoc" >"$work/output" 2>&1 &
processes+=($!)

window() {
  for each in $(xdotool search --onlyvisible --class kate 2>/dev/null); do
    case $(xdotool getwindowname "$each" 2>/dev/null) in
    *undoc*Kate) echo "$each" && return ;;
    esac
  done
}
id=
for _ in $(seq 150); do
  id=$(window)
  [ -z "$id" ] || break
  sleep 0.2
done
[ -n "$id" ] && status=0 || status=1
say $status 'the window opens'
[ $status -eq 0 ] || exit 1
for _ in $(seq 50); do # until the window manager is there
  xdotool windowactivate --sync "$id" 2>/dev/null && break
  sleep 0.2
done
xdotool windowsize "$id" 1270 770
xdotool windowmove "$id" 0 0

press() {
  xdotool key --clearmodifiers "$@"
  sleep 0.3
}
write() {
  xdotool type --clearmodifiers --delay 30 "$1"
  sleep 0.3
}
find_text() {
  press ctrl+Home
  press ctrl+f
  sleep 0.5
  write "$1"
  press Return
  press Escape
}
# An action of the LSP client by its name, through the command bar.
action() {
  press ctrl+alt+i
  sleep 0.7
  write "$1"
  sleep 0.7
  press Return
  sleep 0.7
}

heard 'the server is started, with the root' '"initialize".*"rootUri":"file://[^"]*/sample"'
heard 'a draft has its language' 'didOpen.*"languageId":"undoc"'
heard 'its faults are told' 'publishDiagnostics.*letter-gap.*para-gap.*note-missing'
heard 'the outline is asked for' '"in".*documentSymbol'
sleep 2
for row in 120 180 240 300 360 420 480 540; do # some line has a citation or a label
  xdotool mousemove 150 $((row + 6))
  sleep 0.2
  xdotool mousemove 152 "$row"
  sleep 0.8
done
heard 'a hover is asked for' '"in".*textDocument/hover'
find_text '80/900, para'
press ctrl+alt+l
heard 'references are asked for' '"in".*textDocument/references'
heard 'and found' '"out".*"result":\[\{"uri":"[^"]*draft.undoc","range"'
find_text 'of the batteries' # the keys go to the text again
press ctrl+End
write 'Recalling resolution 80/'
press ctrl+space
heard 'completion is asked for' '"in".*textDocument/completion'
heard 'and offers what is there' '"out".*"label":"80/900"'
press Escape
press Escape
find_text '80/900, para'
action 'Go to Definition'
heard 'the definition is asked for' '"in".*textDocument/definition'
for _ in $(seq 50); do
  xdotool getwindowname "$(window)" 2>/dev/null | grep -q '^A-RES-80-900' && break
  sleep 0.1
done
xdotool getwindowname "$(window)" | grep -q '^A-RES-80-900' && status=0 || status=1
say $status 'and opens the cited document'
press ctrl+Tab
find_text '(d) Theft'
press Home
press ctrl+period
# Kate 22.12 then applies whatever is offered; what is offered is all that the
# server can answer for.
heard 'a quick fix is offered' '"out".*"title":"Replace \(d\) by \(c\)"'
echo "1..$count"
check_wire || faults=1
exit $((faults > 0))
