#!/bin/sh
# SPDX-License-Identifier: MIT
#
# What package.json of the extension declares is what undocd has:
# declared.sh SOURCE_DIR. The keys of the configuration, the checks with their
# rules and severities, and the kinds of semantic tokens.
set -eu
source=$1
package=$source/editors/vscode/package.json
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

same() {
  [ -s "$work/undocd" ]
  diff -u --label "$1" "$work/undocd" --label package.json "$work/declared"
}

sed -n 's/^ *{"\([a-zA-Z]*\)", *&.*/\1/p' "$source/server/protocol/config_keys.c" |
  sort >"$work/undocd"
sed -n 's/^ *"undocd\.\([a-zA-Z]*\)": {$/\1/p' "$package" | grep -v '^path$' |
  sort >"$work/declared"
same config_keys.c

# Each key says what it is.
keys=$(wc -l <"$work/undocd")
described=$(sed -n '/"configuration": {/,/"commands":/p' "$package" |
  grep -c '^ *"\(markdownD\|d\)escription": "[A-Z]')
[ "$described" -eq $((keys + 1)) ] || {
  echo "$described descriptions for $keys keys and the path" >&2
  exit 1
}

# The table of README.md is held to the sources by check_readme.sh.
sed -n 's/^| `\([a-z-]*\)` | \([a-z]*\) | \(.*\) |$/\1 \3 (\2)/p' "$source/README.md" |
  sed 's/(hint)$/(off)/' >"$work/undocd"
sed -n 's/^ *"\([a-z-]*\)": { "enum": .*"description": "\(.*([a-z]*)\)" },\{0,1\}$/\1 \2/p' \
  "$package" >"$work/declared"
same README.md

sed -n '/^#define TOKENS/,/tokenModifiers/p' "$source/server/protocol/routes.c" |
  sed 's/.*tokenTypes//; s/\\"tokenModifiers.*//' | grep -o '\\"[a-z]*\\"' | tr -d '\\"' |
  sort >"$work/undocd"
sed -n '/"semanticTokenScopes"/,/"configurationDefaults"/s/^ *"\([a-z]*\)": \[.*/\1/p' "$package" |
  sort >"$work/declared"
same routes.c
