; os.popen and its old cousins have no way to be called without a shell, so even a fixed pipe is better written with subprocess.
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves? @f
    "os.popen" "os.popen2" "os.popen3" "os.popen4" "popen2.popen2" "popen2.popen3" "popen2.popen4" "popen2.Popen3" "popen2.Popen4"
    "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput")
  (#constant? @cmd)) @finding

; Old ones that the rule for values does not speak of
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves? @f
    "os.popen2" "os.popen3" "os.popen4" "popen2.popen2" "popen2.popen3" "popen2.popen4" "popen2.Popen3" "popen2.Popen4")
  (#not-constant? @cmd)) @finding
