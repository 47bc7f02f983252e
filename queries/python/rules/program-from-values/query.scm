; Without a shell special characters do nothing. What is left is which program it is. A list that begins with a program's name, the
; form that the lesson teaches, is left out; so is a text that is split, whose shell was taken away by a fix.
(call
  function: (_) @f
  (#resolves? @f
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#argument? @finding "args" 0 "cmd")
  (#not-constant? "cmd")
  (#not-value? "cmd" "/^[\\[(]\\s*[^\\h\\s]/")
  (#not-match? "cmd" "^[\\[(]\\s*(sys\\.executable|[bru]*[\"'])|shlex\\.split|^\\w*_?split\\(")
  (#no-argument? @finding "shell" 8)) @finding

(call
  function: (_) @f
  (#resolves? @f
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#argument? @finding "args" 0 "cmd")
  (#not-constant? "cmd")
  (#not-value? "cmd" "/^[\\[(]\\s*[^\\h\\s]/")
  (#not-match? "cmd" "^[\\[(]\\s*(sys\\.executable|[bru]*[\"'])|shlex\\.split|^\\w*_?split\\(")
  (#argument? @finding "shell" 8 "shell")
  (#value? "shell" "False" "None" "0" "/^(\\[\\]|\\{\\}|\\(\\))$/")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves? @f
    "os.execl" "os.execle" "os.execlp" "os.execlpe" "os.execv" "os.execve" "os.execvp" "os.execvpe" "os.posix_spawn"
    "os.posix_spawnp" "os.startfile" "asyncio.create_subprocess_exec")
  (#not-constant? @cmd)
  (#not-match? @cmd "^sys\\.executable$|^\\*|shlex\\.split")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @cmd)
  (#resolves? @f
    "os.spawnl" "os.spawnle" "os.spawnlp" "os.spawnlpe" "os.spawnv" "os.spawnve" "os.spawnvp" "os.spawnvpe")
  (#not-constant? @cmd)
  (#not-match? @cmd "^sys\\.executable$")) @finding
