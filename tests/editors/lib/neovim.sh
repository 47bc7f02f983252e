# Neovim of both kinds, and a project to open in it.
source "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

# neovim SUITE: sets `nvim` to a command that runs it. trixie has 0.10, forky 0.12. A Neovim on PATH that is new
# enough takes the place of the later one.
neovim() {
    local suite=$1 folder=$installed/$1 own
    if own=$(type -P nvim) && [ "$suite" = forky ] &&
        version_at_least 0.11 "$(nvim --version | sed -n '1s/^NVIM v//p')"; then
        nvim=("$own")
        return
    fi
    debian_unpack "$suite" "$folder" neovim hx
    debian_relink "$folder" usr/bin/nvim
    local libraries
    libraries=$(find "$folder/usr/lib" -maxdepth 1 -type d -name '*-linux-gnu*' | head -1)
    nvim=(env "VIM=$folder/usr/share/nvim" "VIMRUNTIME=$folder/usr/share/nvim/runtime"
        "LUA_PATH=$folder/usr/share/lua/5.1/?.lua;;" "LUA_CPATH=$libraries/lua/5.1/?.so;;" "$folder/usr/bin/nvim")
}

# A fresh project and data folder, which PROJECT and CAVEAT_DATA_DIR name.
private_project() {
    export PROJECT=$home/project CAVEAT_DATA_DIR=$home/caveat
    rm -rf "$PROJECT" "$CAVEAT_DATA_DIR"
    mkdir -p "$PROJECT/.git"
    cp "$repository"/tests/editors/samples/* "$PROJECT"
    cd "$PROJECT"
}
