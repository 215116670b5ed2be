#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Drives undocd through Neovim's own client: run.sh UNDOCD SOURCE_DIR [NVIM].
# Exit code 77 where there is no Neovim. Real documents are tried too where
# UND_SHARED, or the folder "shared" beside the sources, has seeds.
set -eu
server=$1
source=$2
nvim=${3:-nvim}
command -v "$nvim" >/dev/null || {
  echo "1..0 # SKIP there is no $nvim"
  exit 77
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Away from the user's own configuration, plugins and state.
export XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" \
  XDG_STATE_HOME="$work/state" XDG_CACHE_HOME="$work/cache"
mkdir "$work/config" "$work/data" "$work/state" "$work/cache"

mkdir "$work/sample"
cp "$source"/tests/samples/*.undoc "$work/sample"
for seed in "${UND_SHARED:-$source/../shared}"/seeds/000_*.txt; do
  if [ -f "$seed" ]; then
    mkdir "$work/seed"
    cat "$seed" >"$work/seed/seed.undoc"
  fi
done

export UND_SERVER="$server" UND_SOURCE="$source" UND_WORK="$work"
faults=0
drive() {
  timeout 120 "$nvim" --headless -i NONE -n "$@" || faults=1
}

drive -u NONE -c "luafile $source/tests/editors/neovim/drive.lua"

# The lines that README.md offers, as a whole configuration.
mkdir "$work/bin"
ln -s "$server" "$work/bin/undocd"
sed -n '/^```lua$/,/^```$/p' "$source/README.md" | sed '/^```/d' >"$work/init.lua"
PATH=$work/bin:$PATH
drive -u "$work/init.lua" -c "luafile $source/tests/editors/neovim/readme.lua"
exit $faults
