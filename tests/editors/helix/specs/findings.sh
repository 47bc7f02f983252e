# Findings, and what is done about them. Columns are those of the screen: the text begins in the eighth.
terminal_start 120 32 "${hx[@]}" shop.py:9:25

# Exactly one underline each, on the whole call, behind an astral character.
MD5='5:29-49 hashlib.md5(b"goods")'
SHELL='9:24-58 subprocess.run(command, shell=True)'
await_underlined "$MD5
$SHELL"

# The lesson.
keys Space k
await 'What is wrong.'
await 'Attack.'
keys Escape
await_gone 'What is wrong.'

# A suppression says why, in the code; undone, the finding is back.
choose 'Pass a list of arguments' 'accepted risk'
await '# caveat: allow subprocess-shell-variable -- accepted risk'
await_underlined "$MD5"
keys u
await_underlined "$MD5
$SHELL"

# A fix, on disk.
helix_command 'goto 5'
type_text '30l'
keys Space a
await 'State that nothing about security'
keys Enter
await 'hashlib.sha256(b"goods")'
helix_command w
await_file shop.py 'note = "𝒳"; digest = hashlib.sha256(b"goods")'
await_underlined "$SHELL"

# Typed, and removed.
helix_command 'goto 8'
type_text 'Odef show(name): os.system("ls " + name)'
keys Escape
type_text 'ggOimport os'
keys Escape
await_underlined '9:24-46 os.system("ls " + name)
11:24-58 subprocess.run(command, shell=True)'
helix_command 'goto 9'
keys x d
await_underlined '10:24-58 subprocess.run(command, shell=True)'

# All safe fixes of a file at once, on disk; what is no safe fix stays.
helix_command 'o settings.py'
await_underlined '7:19-53 yaml.load(text, Loader=yaml.Loader)
11:27-48 random.choice(letters)'
helix_command 'goto 7'
type_text '15l'
choose 'Use yaml.safe_load' 'Apply all safe fixes of Caveat'
await 'SystemRandom().choice(letters)'
helix_command w
await_file settings.py 'from secrets import SystemRandom'
await_underlined '8:19-53 yaml.load(text, Loader=yaml.Loader)'
