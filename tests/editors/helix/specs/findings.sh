# Findings, and what is done about them.
terminal_start 120 32 "${hx[@]}" shop.py:9:25
await 'runs `command` in a shell'

found=$(underlined | grep -E 'hashlib|subprocess')
[ "$(wc -l <<<"$found")" -eq 2 ] || fail "two underlines, and not: $found"
grep -qE ' hashlib\.md5\(b"goods"\)$' <<<"$found" || fail "the call is underlined: $found"
grep -qE ' subprocess\.run\(command, shell=True\)$' <<<"$found" || fail "the call is underlined: $found"

# The lesson.
keys Space k
await 'What is wrong.'
await 'Attack.'
keys Escape
await_gone 'What is wrong.'

# A fix, on disk.
keys Space a
await 'Pass a list of arguments'
terminal | grep -q 'accepted risk' || fail 'the suppressions are in the menu'
keys Escape
type_text ':goto 5'
keys Enter
type_text '30l'
keys Space a
await 'State that nothing about security'
keys Enter
await 'hashlib.sha256(b"goods")'
type_text ':w'
keys Enter
await_file shop.py 'note = "𝒳"; digest = hashlib.sha256(b"goods")'
await_gone '`hashlib.md5` is broken'

# Typed, and removed.
type_text ':goto 8'
keys Enter
type_text 'Odef show(name): os.system("ls " + name)'
keys Escape
type_text 'ggOimport os'
keys Escape
type_text ':goto 9'
keys Enter
await '`os.system` '
keys x d
await_gone '`os.system` '
