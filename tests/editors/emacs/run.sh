#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Drives undocd through Eglot in batch mode: run.sh UNDOCD SOURCE_DIR [EMACS].
# See ../common.sh. In Emacs 29 and newer the grammar is tried, too.
set -eu
server=$1
source=$2
emacs=${3:-emacs}
. "$source/tests/editors/common.sh"
prepare emacs "$server" "$source" "$emacs"
make_roots

# The commands of the page, as they stand there, with this Emacs.
command_of() {
  sed -n "/runs this: $1/,/^\`\`\`\$/{/^<!--/d;/^\`\`\`/d;p}" \
    "$source/editors/emacs/README.md"
}
cd "$source"
sh -euc "$(command_of parser)"

export UND_SOURCE="$source" UND_WORK="$work"
run() {
  # shellcheck disable=SC2086 # a command line
  timeout 120 $emacs --batch "$@"
}

# Emacs 28 has no Eglot of its own.
run --eval '(progn (package-initialize) (kill-emacs (if (locate-library "eglot") 0 77)))' || {
  echo "1..0 # SKIP there is no Eglot"
  exit 77
}
sh -euc "emacs() { timeout 120 $emacs \"\$@\"; }
$(command_of install)"
faults=0
run -l "$source/tests/editors/emacs/lint.el" || faults=1
run -l "$source/tests/editors/emacs/drive.el" -f ert-run-tests-batch-and-exit || faults=1
check_wire || faults=1
exit $faults
