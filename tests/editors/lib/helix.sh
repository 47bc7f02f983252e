# Helix, with the configuration that is under test.
source "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

# Sets `hx` to a command that runs it: one on PATH that is new enough, else that of Debian's next suite.
helix() {
    local folder=$installed/forky own
    if own=$(type -P hx || type -P helix) && version_at_least 25.01 "$("$own" --version | awk '{ print $2 }')"; then
        hx=("$own")
        return
    fi
    debian_unpack forky "$folder" neovim hx
    debian_relink "$folder" usr/lib/hx/hx
    hx=(env "HELIX_RUNTIME=$folder/usr/lib/hx/runtime" "$folder/usr/lib/hx/hx")
}

# The settings of editors/helix, with the program under test and no other server; and nothing that hides a message.
helix_configuration() {
    mkdir -p "$XDG_CONFIG_HOME/helix" "$home/bin"
    ln -sf "$CAVEAT" "$home/bin/caveat"
    export PATH=$home/bin:$PATH
    cp "$repository/editors/helix/languages.toml" "$XDG_CONFIG_HOME/helix/languages.toml"
    cat >"$XDG_CONFIG_HOME/helix/config.toml" <<'TOML'
theme = "default"
[editor]
true-color = true
undercurl = true
[editor.inline-diagnostics]
cursor-line = "hint"
TOML
}
