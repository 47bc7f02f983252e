; Unknown as a whole, or several commands in a row. What is built in place is for remote-command.
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @cmd)
  (#eq? @method "exec_command")
  (#not-constant? @cmd)
  (#not-type? @cmd "shlex.Quoted")
  (#not-value? @cmd "/(?s).\\h|\\h./")
  (#not-match? @cmd "\\b(quote|shlex\\.join)\\(")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @cmd)
  (#eq? @method "exec_command")
  (#value? @cmd "/;/")
  (#constant? @cmd)) @finding
