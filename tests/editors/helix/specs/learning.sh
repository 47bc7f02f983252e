# The lesson page, a quiz answered on its page, and progress after it.
terminal_start 120 44 "${hx[@]}" shop.py:5:30
await '`hashlib.md5` is broken'

choose 'Use SHA-256' 'Learn more: Weak hashes'
await '# Weak hashes'
await 'In your code:'
helix_command 'buffer-close'
await 'import subprocess'

before=$("$CAVEAT" progress --json)
helix_command 'lsp-workspace-command caveat.takeQuiz "weak-hash"'
await 'Question 1 of'
# The server on the page.
sleep 0.5
keys Space a
await 'Answer a)'
keys Enter
await 'Question 1: '

# What was answered is in the log within a moment.
for ((tries = 0; tries < 100; tries++)); do
    "$CAVEAT" progress | grep -qE 'weak-hash +(learning|mastered)' && break
    sleep 0.1
done
"$CAVEAT" progress | grep -qE 'weak-hash +(learning|mastered)' || fail "progress knows of the answer: $("$CAVEAT" progress)"
[ "$("$CAVEAT" progress --json)" != "$before" ] || fail 'progress changed'
