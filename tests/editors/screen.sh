# SPDX-License-Identifier: MIT
#
# For editors that have no batch mode: a terminal of tmux, keys that are sent to
# it, and what is seen on it. Sourced after common.sh; needs `work` of prepare.

socket=undocd-$$

terminal() { tmux -L "$socket" "$@"; }

# begin FOLDER COMMAND...: start an editor in a terminal of its own.
begin() {
  trap 'terminal kill-server 2>/dev/null || true; rm -rf "$work"' EXIT
  begin_in=$1
  shift
  terminal -f /dev/null new-session -d -s editor -x 130 -y 80 -c "$begin_in" "$*"
}

keys() { terminal send-keys -t editor "$@"; }

# see CLAIM TEXT: wait until TEXT, which no screen before had, is on the screen.
see() {
  for _ in $(seq 200); do
    if terminal capture-pane -p -t editor >"$work/screen" 2>/dev/null &&
      grep -qF -- "$2" "$work/screen"; then
      say 0 "$1"
      return
    fi
    sleep 0.1
  done
  say 1 "$1"
  echo "# '$2' never came:"
  sed 's/^/# /' "$work/screen"
}

# miss CLAIM TEXT: wait until TEXT is on the screen no more.
miss() {
  for _ in $(seq 200); do
    terminal capture-pane -p -t editor >"$work/screen"
    if ! grep -qF -- "$2" "$work/screen"; then
      say 0 "$1"
      return
    fi
    sleep 0.1
  done
  say 1 "$1"
}

# Wait until the editor has ended.
ended() {
  for _ in $(seq 100); do
    terminal has-session -t editor 2>/dev/null || {
      say 0 'the editor ends'
      return
    }
    sleep 0.1
  done
  say 1 'the editor ends'
}
