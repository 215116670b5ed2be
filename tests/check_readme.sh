#!/bin/sh
# SPDX-License-Identifier: MIT
#
# What README.md shows is what undocd prints: check_readme.sh UNDOCD SOURCE_DIR.
# Runs the lines after "$ " of the blocks of kind "console", in the folder of
# the samples, and holds the table of checks to that of the sources.
set -eu
undocd=$1
export LC_ALL=C
source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$source"/tests/samples/* "$work"
mkdir "$work/bin"
ln -s "$undocd" "$work/bin/undocd"
PATH=$work/bin:$PATH

sed -n '/^```console$/,/^```$/{/^```/d;p}' "$source/README.md" >"$work/shown"
[ -s "$work/shown" ]
(
  cd "$work"
  sed -n 's/^\$ //p' shown | while read -r line; do
    printf '$ %s\n' "$line"
    sh -c "$line" || true
  done
) >"$work/printed"
diff -u "$work/shown" "$work/printed"

# The table of checks is that of the sources: codes and severities, in order.
sed -n 's/.*{"\([a-z-]*\)", UND_SEVERITY_\([A-Z]*\).*/\1 \2/p' \
  "$source"/server/feature/check_table.c "$source"/server/feature/check_rows_*.h | tr '[:upper:]' '[:lower:]' >"$work/sources"
sed -n 's/^| `\([a-z-]*\)` | \([a-z]*\) |.*/\1 \2/p' "$source/README.md" >"$work/table"
diff -u "$work/sources" "$work/table"

# The table of keys is that of the sources.
sed -n 's/^ *{"\([a-zA-Z]*\)", *&.*/\1/p' \
  "$source/server/protocol/config_keys.c" >"$work/sources"
sed -n '/^| key |/,/^$/s/^| `\([a-zA-Z]*\)` .*/\1/p' "$source/README.md" >"$work/table"
[ -s "$work/sources" ]
diff -u "$work/sources" "$work/table"
