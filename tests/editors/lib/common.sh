# What the tests of all editors share. Sourced by tests/editors/<editor>/run.

set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
target=${CARGO_TARGET_DIR:-$repository/target}
case $target in /*) ;; *) target=$repository/$target ;; esac
# What is installed and what a run leaves behind, such as screenshots.
installed=$target/editors

# The release binary: the one that CAVEAT names, else built now.
caveat_binary() {
    if [ -z "${CAVEAT:-}" ]; then
        (cd "$repository" && cargo build --release --locked -p caveat) >&2
        CAVEAT=$target/release/caveat
    fi
    [ -x "$CAVEAT" ] || { echo "tests/editors: CAVEAT=$CAVEAT is no program" >&2; exit 2; }
    export CAVEAT
}

# A folder for one run, gone at its end. Nothing of the person's own configuration is read or written.
private_home() {
    home=$(mktemp -d "${TMPDIR:-/tmp}/caveat-editors.XXXXXX")
    trap 'leave_home' EXIT
    export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state \
        XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/run
    mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
    unset NVIM_APPNAME VIM VIMRUNTIME VIMINIT HELIX_RUNTIME
}

leave_home() {
    rm -rf "$home"
}

# version_at_least WANTED FOUND
version_at_least() {
    [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -1)" = "$1" ]
}

# in_time SECONDS COMMAND...: ends it when it takes longer, where the machine has `timeout`.
in_time() {
    local seconds=$1
    shift
    if command -v timeout >/dev/null; then timeout "$seconds" "$@"; else "$@"; fi
}
