; A commit's hash is a choice of what runs, and a folder beside the program is the project's own.
(call
  function: (_) @f
  (#argument? @finding "trust_remote_code" "trust")
  (#value? "trust" "True")
  (#no-argument? @finding "revision")
  (#no-argument? @finding "code_revision")) @finding

(call
  function: (_) @f
  (#argument? @finding "trust_remote_code" "trust")
  (#value? "trust" "True")
  (#argument? @finding "revision" "revision")
  (#value? "revision" "/^(main|master|v?[0-9.]+)$/")) @finding
