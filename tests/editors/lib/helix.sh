# Helix, with the configuration that is under test.
source "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

# Sets `hx` to a command that runs it: one on PATH that is new enough, else that of Debian's next suite.
helix() {
    local folder=$installed/forky own
    if own=$(type -P hx || type -P helix) && version_at_least 25.07 "$("$own" --version | awk '{ print $2 }')"; then
        hx=("$own")
        return
    fi
    debian_unpack forky "$folder" neovim hx
    debian_relink "$folder" usr/lib/hx/hx
    hx=(env "HELIX_RUNTIME=$folder/usr/lib/hx/runtime" "$folder/usr/lib/hx/hx")
}

# The settings of editors/helix, with the program under test; and nothing that hides a message. Of the languages' own
# servers there is none: what this machine has of them must not matter. `helix_neighbours` has them.
helix_configuration() {
    mkdir -p "$XDG_CONFIG_HOME/helix" "$home/bin"
    ln -sf "$CAVEAT" "$home/bin/caveat"
    case $PATH in "$home"/*) ;; *) export PATH=$home/bin:$PATH ;; esac
    rm -f "$home/bin/pylsp"
    sed -E '/language-servers/s/\[.*"caveat"\]/["caveat"]/' "$repository/editors/helix/languages.toml" >"$XDG_CONFIG_HOME/helix/languages.toml"
    cat >"$XDG_CONFIG_HOME/helix/config.toml" <<'TOML'
theme = "default"
[editor]
true-color = true
undercurl = true
[editor.inline-diagnostics]
cursor-line = "hint"
TOML
}

# The settings as they are, and a server in the place of Python's own; the other two that they name may be there or not.
helix_neighbours() {
    cp "$repository/editors/helix/languages.toml" "$XDG_CONFIG_HOME/helix/languages.toml"
    printf '#!/bin/sh\nexec python3 %q\n' "$repository/tests/editors/lib/neighbour.py" >"$home/bin/pylsp"
    chmod +x "$home/bin/pylsp"
}

# helix_command WORDS: types a command and enters it.
helix_command() {
    type_text ":$1"
    keys Enter
}

# choose FIRST WANTED: opens the menu of code actions, the first of which has these words, and takes the one that is wanted.
choose() {
    local first wanted
    keys Space a
    await "$1"
    await "$2"
    first=$(terminal | grep -nF -- "$1" | tail -1 | cut -d: -f1)
    wanted=$(terminal | grep -nF -- "$2" | tail -1 | cut -d: -f1)
    while ((first++ < wanted)); do keys Down; done
    keys Enter
}
