# The server is killed in the middle of a session: Helix says so, and :lsp-restart brings it back.
terminal_start 120 32 "${hx[@]}" shop.py:9:25
await 'runs `command` in a shell'
server=$(pgrep -f "^$home/bin/caveat lsp|^caveat lsp" -P "$(tmux -L "$screen" display-message -p '#{pane_pid}')" | head -1)
[ -n "$server" ] || fail 'a server runs'
kill -9 "$server"
sleep 0.5
type_text ':lsp-restart caveat'
keys Enter
await 'runs `command` in a shell'
[ "$(underlined | grep -cE 'hashlib|subprocess\.run')" -eq 2 ] || fail "each finding once: $(underlined)"
