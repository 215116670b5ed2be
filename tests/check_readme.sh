#!/bin/sh
# SPDX-License-Identifier: MIT
#
# What README.md shows is what undocd prints: check_readme.sh UNDOCD SOURCE_DIR.
# Runs the lines after "$ " of the blocks of kind "console", in the folder of
# the samples, and holds the codes of the table to those that the sources name.
set -eu
undocd=$1
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

# Every check is told of: in the table, or among those that are not done.
sed -n 's/.*{"\([a-z-]*\)", UND_SEVERITY.*/\1/p' "$source/server/feature/check.c" |
  while read -r code; do
    grep -q "\`$code\`" "$source/README.md" || {
      echo "README.md does not name the check $code" >&2
      exit 1
    }
  done
