; On Windows such a call works as long as no value has a special character, so the confidence is low.
(call
  function: (_) @f
  arguments: (argument_list . [(list) (tuple) (list_comprehension)] @cmd)
  (#resolves? @f
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#argument? @finding "shell" 8 "shell")
  (#not-value? "shell" "False" "None" "0" "")) @finding
