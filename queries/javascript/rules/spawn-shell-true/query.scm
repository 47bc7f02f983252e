; The command itself is not known here.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @cmd)
  (#resolves? @f
    "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync"
    "cross-spawn" "cross-spawn.spawn" "cross-spawn.sync"
    "execa" "execa.execa" "execa.execaSync" "execa.sync")
  (#argument? @finding "shell" "shell")
  (#value? "shell" "true" "/(?i)(^|[\\\\/])(sh|bash|zsh|cmd\\.exe|powershell(\\.exe)?)$/")
  (#not-constant? @cmd)
  (#tainted? @cmd "unknown" "any")) @finding

; A known program, but its arguments are pasted behind it unquoted.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @program . (_) @cmd)
  (#resolves? @f
    "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync"
    "cross-spawn" "cross-spawn.spawn" "cross-spawn.sync"
    "execa" "execa.execa" "execa.execaSync" "execa.sync")
  (#argument? @finding "shell" 2 "shell")
  (#value? "shell" "true" "/(?i)(^|[\\\\/])(sh|bash|zsh|cmd\\.exe|powershell(\\.exe)?)$/")
  (#constant? @program)
  (#not-constant? @cmd)
  (#tainted? "cmd.*" "unknown" "any")) @finding
