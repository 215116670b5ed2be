#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Drives undocd through VS Code in Chromium, with the packed extension:
# run.sh UNDOCD SOURCE_DIR BUILD_DIR. Exit code 77 where something for it is
# missing: Chromium, node 20, the packages of editors/vscode, or what "install"
# puts into the folder UND_VSCODE (BUILD_DIR/vscode). Real documents are tried
# too where UND_SHARED, or the folder "shared" beside the sources, has seeds.
# Screenshots and the messages on the wire are left in BUILD_DIR/editors/vscode.
set -eu
server=$1
source=$2
out=$3/editors/vscode
tools=${UND_VSCODE:-$3/vscode}
skip() {
  echo "1..0 # SKIP $1"
  exit 77
}

CHROMIUM=$(command -v chromium || command -v chromium-browser) || skip "there is no chromium"
command -v node >/dev/null || skip "there is no node"
node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' ||
  skip "node is older than 20: $(node --version)"
[ -d "$tools/node_modules/code-server" ] ||
  skip "there is no VS Code: tests/editors/vscode/install $tools"
[ -d "$source/editors/vscode/node_modules" ] ||
  skip "the extension was never built: editors/vscode/build"
"$source/editors/vscode/build" >/dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$out"
mkdir -p "$out" "$work/folder" "$work/home" "$work/data" "$work/cache"
cp "$source"/tests/samples/*.undoc "$source"/tests/editors/vscode/documents/* "$work/folder"
for seed in "${UND_SHARED:-$source/../shared}"/seeds/000_*.txt; do
  if [ -f "$seed" ]; then
    cat "$seed" >"$work/folder/seed.undoc"
  fi
done

# Away from the user's own settings, caches and catalogue.
export HOME="$work/home" XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache" CHROMIUM
export UND_SERVER="$server" UND_SOURCE="$source" UND_WORK="$work" UND_OUT="$out" UND_VSCODE="$tools"
timeout 240 node "$source/tests/editors/vscode/drive.mjs"

# Each message against the protocol's own model, where that is at hand.
wire=${UND_SHARED:-$source/../shared}/recipes/wire
if [ -d "${UND_WIRE:-$wire}/node_modules" ]; then
  node "${UND_WIRE:-$wire}/check_wire.mjs" "$out/wire.jsonl"
fi
