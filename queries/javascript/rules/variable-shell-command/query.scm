; One that is put together here is shell-command-string's, one from a request is untrusted-shell-command's.
(call_expression
  function: (_) @f
  arguments: (arguments . [(identifier) (member_expression) (subscript_expression) (call_expression) (await_expression)] @cmd)
  (#resolves? @f "child_process.exec" "child_process.execSync" "shelljs.exec")
  (#not-constant? @cmd)
  (#not-value? @cmd "/(?s)\\w.*\\h|\\h.*\\w/")
  (#not-tainted? @cmd "remote" "local")) @finding
