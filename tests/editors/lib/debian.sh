# Programs of another Debian suite, unpacked beside this machine's own: no root, no chroot, nothing of the system changed.
#
#   debian_unpack SUITE FOLDER PACKAGE...   unpacks them, with the libraries that they need, into FOLDER
#   debian_relink FOLDER PROGRAM            makes one run with the libraries that were unpacked with it
#
# The mirror is the one that this machine's apt uses.

debian_mirror() {
    apt-get indextargets --format '$(REPO_URI) $(ORIGIN) $(LABEL)' 'Created-By: Packages' 2>/dev/null |
        awk '$2 == "Debian" && $3 == "Debian" { print $1; exit }'
}

debian_unpack() {
    local suite=$1 folder=$2 mirror apt
    shift 2
    [ -e "$folder/.complete" ] && return 0
    local tool
    for tool in apt-get dpkg-deb patchelf; do
        command -v "$tool" >/dev/null ||
            { echo "tests/editors: $tool is missing; install it, or put the editor on PATH" >&2; return 1; }
    done
    mirror=$(debian_mirror)
    [ -n "$mirror" ] ||
        { echo "tests/editors: apt knows no Debian mirror here; put the editor on PATH" >&2; return 1; }

    rm -rf "$folder"
    apt=$folder.apt
    rm -rf "$apt"
    mkdir -p "$folder" "$apt"/{etc/sources.list.d,etc/preferences.d,etc/apt.conf.d,state/lists/partial,cache/archives/partial}
    : >"$apt/status"
    cat >"$apt/etc/sources.list.d/suite.sources" <<SOURCES
Types: deb
URIs: $mirror
Suites: $suite
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCES
    # How the machine reaches its mirror, by a proxy for instance, holds for this apt as well.
    { grep -lsE '^ *Acquire' /etc/apt/apt.conf.d/* || true; } | xargs -r -I{} cp {} "$apt/etc/apt.conf.d/"
    local options=(
        -o "Dir::Etc=$apt/etc" -o "Dir::Etc::sourceparts=$apt/etc/sources.list.d" -o "Dir::Etc::parts=$apt/etc/apt.conf.d"
        -o "Dir::State=$apt/state" -o "Dir::State::status=$apt/status" -o "Dir::Cache=$apt/cache"
        -o "APT::Install-Recommends=false" -o "APT::Sandbox::User=$(id -un)" -o "Acquire::Languages=none"
        -o "Debug::NoLocking=true" -o "Binary::apt-get::APT::Keep-Downloaded-Packages=true" -qq
    )
    apt-get "${options[@]}" update &&
        apt-get "${options[@]}" install --download-only --yes base-files "$@" || return 1

    local archive
    # base-files first: it says which of the top folders are links.
    for archive in "$apt"/cache/archives/base-files_*.deb "$apt"/cache/archives/*.deb; do
        dpkg-deb --fsys-tarfile "$archive" | tar -x -C "$folder" --keep-directory-symlink --no-same-owner || return 1
    done
    rm -rf "$apt"
    touch "$folder/.complete"
}

debian_relink() {
    local folder=$1 program=$2 loader
    [ -e "$folder/$program.relinked" ] && return 0
    loader=$(find "$folder/usr/lib" "$folder/lib64/" -maxdepth 2 -name 'ld-linux*.so*' 2>/dev/null | head -1)
    patchelf --set-interpreter "$loader" --force-rpath \
        --set-rpath "$(find "$folder/usr/lib" -maxdepth 1 -type d -name '*-linux-gnu*' | head -1)" \
        "$folder/$program" && touch "$folder/$program.relinked"
}
