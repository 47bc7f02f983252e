; A command with constant text and at least one unknown part. A command that is
; wholly unknown may be a fixed one further up, so it is left alone.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @cmd)
  (#resolves? @f "child_process.exec" "child_process.execSync" "shelljs.exec")
  (#value? @cmd "/(?s)\\w.*\\h|\\h.*\\w/")
  (#not-match? @cmd "(?i)escape|quote\\(")
  (#not-match? @cmd "^`[^$]*(\\$\\{[\\w.]*(__dirname|__filename|execPath|cwd\\(\\)|pid|Pid|port|Port|length)\\}[^$]*)+`$")
  (#tainted? @cmd "unknown" "any")) @finding

; spawn('sh', ['-c', `…`])
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @shell . (array . (_) @flag . (_) @cmd))
  (#resolves? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn" "execa" "execa.execa")
  (#value? @shell "/(?i)(^|[\\\\/])(sh|bash|zsh|dash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$/")
  (#value? @flag "/(?i)^(-[a-z]*c|\\/c|-command)$/")
  (#value? @cmd "/(?s)\\w.*\\h|\\h.*\\w/")
  (#not-match? @cmd "(?i)escape|quote\\(")
  (#tainted? @cmd "unknown" "any")) @finding
