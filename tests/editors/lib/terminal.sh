# An editor in a terminal of its own: a private tmux that no configuration reaches.

screen=caveat-editors-$$

# terminal_start COLUMNS ROWS COMMAND...
terminal_start() {
    local columns=$1 rows=$2
    shift 2
    # In a file: tmux takes a word that ends in a semicolon for the end of its own command.
    { echo '#!/usr/bin/env bash'; printf 'exec'; printf ' %q' "$@"; echo; } >"$home/start"
    chmod +x "$home/start"
    TERM=xterm-256color COLORTERM=truecolor tmux -L "$screen" -f /dev/null new-session -d -x "$columns" -y "$rows" "$home/start"
    tmux -L "$screen" set-option -g default-terminal tmux-256color
    tmux -L "$screen" set-option -sa terminal-features ',*:RGB:usstyle'
    tmux -L "$screen" set-option -sg escape-time 0
}

terminal_stop() {
    tmux -L "$screen" kill-server 2>/dev/null || true
}

terminal() {
    tmux -L "$screen" capture-pane -p
}

# With colours and underlines, as escape sequences, and with spaces at the ends of lines.
terminal_coloured() {
    tmux -L "$screen" capture-pane -p -e -N
}

# Keys as tmux names them.
keys() {
    tmux -L "$screen" send-keys "$@"
    sleep 0.1
}

# Text as it is.
type_text() {
    tmux -L "$screen" send-keys -l "$1"
    sleep 0.1
}

# await WORDS: waits until the screen shows them, at most ten seconds.
await() {
    local tries
    for tries in $(seq 200); do
        terminal | grep -qF -- "$1" && return 0
        sleep 0.05
    done
    fail "not on the screen: $1"
}

# await_gone WORDS
await_gone() {
    local tries
    for tries in $(seq 200); do
        terminal | grep -qF -- "$1" || return 0
        sleep 0.05
    done
    fail "still on the screen: $1"
}

# await_file FILE WORDS
await_file() {
    local tries
    for tries in $(seq 200); do
        grep -qF -- "$2" "$1" 2>/dev/null && return 0
        sleep 0.05
    done
    cat "$1" >&2
    fail "not in $1: $2"
}

fail() {
    echo "FAIL $1" >&2
    terminal >&2
    exit 1
}

# underlined: what is underlined on the screen, one a line as ROW:FIRST-LAST in columns from 1, with the text.
underlined() {
    terminal_coloured | python3 "$repository/tests/editors/lib/screen.py" underlined
}

# await_underlined LINES: waits until exactly this is underlined, and stays so.
await_underlined() {
    local tries
    # Each look takes a while by itself.
    for tries in $(seq 60); do
        [ "$(underlined)" = "$1" ] && break
        sleep 0.1
    done
    sleep 0.3
    [ "$(underlined)" = "$1" ] || fail "underlined is
$(underlined)
and should be
$1"
}

# picture FILE [dark|light]: the screen as SVG.
picture() {
    terminal_coloured | python3 "$repository/tests/editors/lib/screen.py" svg "${2:-dark}" >"$1"
}
