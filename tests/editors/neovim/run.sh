#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Drives undocd through Neovim's own client: run.sh UNDOCD SOURCE_DIR [NVIM].
# See ../common.sh. Real documents are tried too where UND_SHARED, or the folder
# "shared" beside the sources, has seeds.
set -eu
server=$1
source=$2
nvim=${3:-nvim}
. "$source/tests/editors/common.sh"
prepare neovim "$server" "$source" "$nvim"
make_roots

for seed in "${UND_SHARED:-$source/../shared}"/seeds/000_*.txt; do
  if [ -f "$seed" ]; then
    mkdir "$work/seed"
    cat "$seed" >"$work/seed/seed.undoc"
  fi
done

# The commands of the page that install the parser, as they stand there.
sed -n '/runs this: parser/,/^```$/{/^<!--/d;/^```/d;p}' \
  "$source/editors/neovim/README.md" >"$work/parser.sh"
(cd "$source" && sh -eu "$work/parser.sh")

export UND_SOURCE="$source" UND_WORK="$work"
faults=0
drive() {
  # shellcheck disable=SC2086 # a command line
  timeout 120 $nvim --headless -i NONE -n "$@" || faults=1
}

drive -u NONE -c "luafile $source/tests/editors/neovim/drive.lua"
drive -u NONE -c "luafile $source/tests/editors/neovim/grammar.lua"

# The lines that README.md offers, as a whole configuration.
sed -n '/^```lua$/,/^```$/p' "$source/README.md" | sed '/^```/d' >"$work/init.lua"
drive -u "$work/init.lua" -c "luafile $source/tests/editors/neovim/readme.lua"

check_wire || faults=1
exit $faults
