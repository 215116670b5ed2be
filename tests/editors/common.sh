# SPDX-License-Identifier: MIT
#
# What the tests of all editors begin with. Each run.sh is called
#   run.sh UNDOCD SOURCE_DIR [EDITOR]
# and ends with 77 where EDITOR, a command line, is not installed. Where
# UND_RECORD names the recorder (record.c), what is said between the editor and
# the server is kept in the folder UND_WIRE as editor-NAME-PID.jsonl, and held to
# UND_WIRE_CHECK, a command line that takes such files, if there is one.

faults=0
count=0

# say STATUS CLAIM, in TAP.
say() {
  count=$((count + 1))
  if [ "$1" -eq 0 ]; then
    echo "ok $count - $2"
  else
    faults=$((faults + 1))
    echo "not ok $count - $2"
  fi
}

# prepare NAME UNDOCD SOURCE_DIR EDITOR: a home of its own in $work, so that
# neither the user's settings nor plugins count; `undocd` in the PATH; the
# samples in $work/sample.
prepare() {
  command -v "${4%% *}" >/dev/null || {
    echo "1..0 # SKIP there is no ${4%% *}"
    exit 77
  }
  name=$1
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  export HOME="$work/home" XDG_CONFIG_HOME="$work/home/.config" \
    XDG_DATA_HOME="$work/home/.local/share" \
    XDG_STATE_HOME="$work/home/.local/state" XDG_CACHE_HOME="$work/home/.cache"
  mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" \
    "$XDG_CACHE_HOME" "$work/bin" "$work/sample"
  if [ -n "${UND_RECORD-}" ]; then
    rm -f "${UND_WIRE:?}/editor-$name"-*.jsonl
    printf '#!/bin/sh\nexec "%s" "%s" "%s" "$@"\n' \
      "$UND_RECORD" "$UND_WIRE/editor-$name" "$2" >"$work/bin/undocd"
    chmod +x "$work/bin/undocd"
  else
    ln -s "$2" "$work/bin/undocd"
  fi
  PATH=$work/bin:$PATH
  cp "$3"/tests/samples/*.undoc "$work/sample"
}

# Folders as people have them: a configuration above, a work tree above, and a
# draft that stands alone.
make_roots() {
  mkdir -p "$work/roots/told/part" "$work/roots/kept/part" "$work/roots/alone"
  echo '{"checks":{"para-gap":"warning"}}' >"$work/roots/told/.undocd.json"
  mkdir "$work/roots/kept/.git"
  for folder in told/part kept/part alone; do
    printf 'A/81/901\n\n1. The tide gauges were read.\n\n3. They were kept.\n' \
      >"$work/roots/$folder/tides.un.md"
  done
}

# Hold what was recorded to the protocol. Returns the checker's status.
check_wire() {
  [ -n "${UND_RECORD-}" ] && [ -n "${UND_WIRE_CHECK-}" ] || return 0
  # shellcheck disable=SC2086 # a command line
  $UND_WIRE_CHECK "$UND_WIRE/editor-$name"-*.jsonl
}
