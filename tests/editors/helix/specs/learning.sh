# The lesson page, a quiz answered on its page, and progress after it.
terminal_start 120 44 "${hx[@]}" shop.py:5:30
await '`hashlib.md5` is broken'
keys Space a
await 'Learn more: '
keys Escape
type_text ':lsp-workspace-command caveat.takeQuiz "weak-hash"'
keys Enter
for ((tries = 0; tries < 200; tries++)); do
    [ -e "$CAVEAT_DATA_DIR/pages/caveat.quiz.weak-hash.md" ] && break
    sleep 0.05
done
sleep 0.5
type_text ":o $CAVEAT_DATA_DIR/pages/caveat.quiz.weak-hash.md"
keys Enter
await 'Question 1 of'
sleep 0.5
keys Space a
await 'Answer a)'
keys Enter
await 'Question 1: '
# What was answered is in the log within a moment.
for ((tries = 0; tries < 100; tries++)); do
    "$CAVEAT" progress | grep -qE 'weak-hash +(learning|mastered)' && break
    sleep 0.05
done
"$CAVEAT" progress | grep -qE 'weak-hash +(learning|mastered)' || fail "progress knows of the answer: $("$CAVEAT" progress)"
