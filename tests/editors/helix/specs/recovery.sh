# The server is killed in the middle of a session: Helix goes on, and :lsp-restart brings it back, on the text as it is.
terminal_start 120 32 "${hx[@]}" shop.py:9:25
await_underlined '5:29-49 hashlib.md5(b"goods")
9:24-58 subprocess.run(command, shell=True)'
server=$(pgrep -f "^$home/bin/caveat lsp|^caveat lsp" -P "$(tmux -L "$screen" display-message -p '#{pane_pid}')" | head -1)
[ -n "$server" ] || fail 'a server runs'
kill -9 "$server"
sleep 0.5
type_text 'ggO# not saved'
keys Escape
helix_command 'lsp-restart caveat'
await_underlined '6:29-49 hashlib.md5(b"goods")
10:24-58 subprocess.run(command, shell=True)'
another=$(pgrep -f "^$home/bin/caveat lsp|^caveat lsp" -P "$(tmux -L "$screen" display-message -p '#{pane_pid}')")
[ "$(wc -l <<<"$another")" -eq 1 ] && [ "$another" != "$server" ] || fail "another server runs, and one: $another"
helix_command 'goto 10'
type_text '30l'
keys Space k
await 'What is wrong.'
