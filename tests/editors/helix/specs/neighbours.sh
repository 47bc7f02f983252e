# Two servers on one file: the findings and the actions of both are there.
helix_neighbours
terminal_start 120 32 "${hx[@]}" shop.py:9:25
await 'runs `command` in a shell'
await 'Imports are not sorted'
for words in '1:8-13 import' '5:29-49 hashlib.md5(b"goods")' '9:24-58 subprocess.run(command, shell=True)'; do
    for ((tries = 0; tries < 100; tries++)); do
        [ "$(underlined | grep -cxF "$words")" -eq 1 ] && break
        sleep 0.1
    done
    [ "$(underlined | grep -cxF "$words")" -eq 1 ] || fail "underlined once: $words, in $(underlined)"
done
keys Space a
await 'Pass a list of arguments'
await 'Neighbour: sort imports'
await 'Learn more: Command injection'
[ "$(terminal | grep -cF 'Pass a list of arguments')" -eq 1 ] || fail 'each fix once'
keys Escape

# Ours is still applied.
choose 'Pass a list of arguments' 'false positive'
await '# caveat: allow subprocess-shell-variable -- false positive'
