#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Drives undocd through ALE in Vim 9: run.sh UNDOCD SOURCE_DIR [VIM]. See
# ../common.sh. ALE is looked for where Vim finds its packages.
set -eu
server=$1
source=$2
vim=${3:-vim}
. "$source/tests/editors/common.sh"
prepare vim "$server" "$source" "$vim"
make_roots

# The command of editors/vim/README.md, as it stands there.
sed -n '/^```sh$/,/^```$/{/^```/d;p}' "$source/editors/vim/README.md" >"$work/install.sh"
(cd "$source" && sh -eu "$work/install.sh")

# A keyboard on which nobody types: Vim ends where its input does.
mkfifo "$work/keys"
exec 3<>"$work/keys"

export UND_WORK="$work"
faults=0
# shellcheck disable=SC2086 # a command line
timeout 120 $vim -N -u "$source/tests/editors/vim/vimrc" -i NONE --not-a-term \
  -T dumb -S "$source/tests/editors/vim/drive.vim" <&3 >"$work/screen" 2>&1 || faults=$?
cat "$work/tap" || faults=1
[ "$faults" -ne 77 ] || exit 77
check_wire || faults=1
exit $faults
