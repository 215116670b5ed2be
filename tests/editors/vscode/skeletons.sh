#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Nothing is wrong with the skeletons that the extension offers, as they are
# before anybody fills them in: skeletons.sh UNDOCD SOURCE_DIR. Exit code 77
# where there is no node to read them.
set -eu
command -v node >/dev/null || {
  echo "1..0 # SKIP there is no node"
  exit 77
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/expand.js" <<'END'
const [, , file, folder] = process.argv;
const fs = require('node:fs');

for (const { prefix, body } of Object.values(JSON.parse(fs.readFileSync(file)))) {
  const text = body.join('\n').replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d/g, 'Text.');
  fs.writeFileSync(`${folder}/${prefix}.undoc`, `${text}\n`);
}
END
mkdir "$work/skeletons"
node "$work/expand.js" "$2/editors/vscode/snippets/undoc.json" "$work/skeletons"
[ "$(find "$work/skeletons" -type f | wc -l)" -ge 4 ]
timeout 60 "$1" check --fail-on info "$work/skeletons"
