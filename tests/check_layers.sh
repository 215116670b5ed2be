#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Holds the order of the layers: check_layers.sh SOURCE_DIR BUILD_DIR.
# 1. A file includes headers of its own layer and of those to its left only.
# 2. Each outside library is included by one layer, and by no public header.
# 3. An archive of a layer refers to no symbol of a layer to its right.
set -eu
source=$1
build=$2
layers="base text symbol model store feature protocol runtime main"
faults=0

fault() {
  echo "$1" >&2
  faults=1
}

# The place of a layer in the order, 0 for none.
place() {
  at=0
  for layer in $layers; do
    at=$((at + 1))
    if [ "$layer" = "$1" ]; then
      echo $at
      return
    fi
  done
  echo 0
}

cd "$source"
for file in $(find server include/und -name '*.[ch]'); do
  layer=$(echo "$file" | sed 's,^include/und/,,; s,^server/,,; s,/.*,,')
  own=$(place "$layer")
  [ "$own" -gt 0 ] || fault "$file: $layer is no layer"
  for other in $(sed -n 's,^#include "und/\([a-z]*\)/.*,\1,p' "$file" | sort -u); do
    [ "$(place "$other")" -le "$own" ] ||
      fault "$file: $layer includes a header of $other"
  done
  for row in tree_sitter:model sqlite3.h:store expat.h:store jansson.h:protocol uv.h:runtime; do
    if grep -q "^#include [<\"]${row%:*}" "$file"; then
      [ "$layer" = "${row#*:}" ] || fault "$file: only ${row#*:} includes ${row%:*}"
      case $file in include/*) fault "$file: a public header includes ${row%:*}" ;; esac
    fi
  done
done

# What the archives of a layer's right define, this one must not ask for.
defined=$(mktemp)
trap 'rm -f "$defined"' EXIT
for layer in runtime protocol feature store model symbol text base; do
  archive=$build/server/libund_$layer.a
  [ -f "$archive" ] || continue
  nm -u "$archive" | sed -n 's/^ *U \(und_[a-z0-9_]*\)$/\1/p' | sort -u |
    comm -12 - "$defined" | while read -r symbol; do
      echo "$layer refers to $symbol, which stands to its right" >&2
      echo x
    done | grep -q x && faults=1
  nm --defined-only "$archive" | sed -n 's/^[0-9a-f]* [TDBRC] \(und_[a-z0-9_]*\)$/\1/p' |
    sort -u - "$defined" -o "$defined"
  nm --defined-only "$archive" | sed -n 's/^[0-9a-f]* [TDBRC] \([A-Za-z].*\)$/\1/p' |
    grep -v '^und_' | while read -r symbol; do
      echo "$layer defines $symbol, which does not begin with und_" >&2
      echo x
    done | grep -q x && faults=1
done
exit $faults
