; A star at the beginning of a word: foo* and ./* give names that cannot begin with a dash. Only programs whose options run
; something or change whom a file belongs to.
(call
  function: (_) @f
  (#resolves? @f
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#argument? @finding "shell" 8 "shell")
  (#not-value? "shell" "False" "None" "0" "")
  (#argument? @finding "args" 0 "cmd")
  (#value? "cmd" "/(^|[\\s\\/;&|])(tar|chown|chmod|chgrp|rsync|zip|7z|7za|scp)\\s([^;&|]*\\s)?\\*/")
  (#not-value? "cmd" "/\\s--\\s/")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves? @f
    "os.system" "os.popen" "os.popen2" "os.popen3" "os.popen4" "subprocess.getoutput" "subprocess.getstatusoutput"
    "commands.getoutput" "commands.getstatusoutput" "asyncio.create_subprocess_shell")
  (#value? @cmd "/(^|[\\s\\/;&|])(tar|chown|chmod|chgrp|rsync|zip|7z|7za|scp)\\s([^;&|]*\\s)?\\*/")
  (#not-value? @cmd "/\\s--\\s/")) @finding
