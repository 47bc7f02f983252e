(call_expression
  function: (_) @f
  arguments: (arguments . (_) @cmd)
  (#resolves? @f "child_process.exec" "child_process.execSync" "child_process.promises.exec" "shelljs.exec" "exec" "exec-sh" "exec-async" "execa.shell" "execa.shellSync" "execa.command" "execa.commandSync" "execa.execaCommand" "execa.execaCommandSync" "sync-exec" "node-cmd.run" "node-cmd.runSync" "node-cmd.get" "ssh2.exec" "ssh2().exec" "ssh2.Client.exec" "node-ssh.NodeSSH.execCommand" "node-ssh.NodeSSH.exec" "simple-ssh.exec" "child-process-promise.exec" "promise-exec" "await-exec" "npm-run.exec" "npm-run.execSync" "shellac")
  (#tainted? @cmd "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @cmd)
  (#resolves? @f "remote-exec" "ssh2-streams.SSH2Stream.exec" "ssh-exec")
  (#tainted? @cmd "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @cmd)
  (#resolves? @f "child_process.exec" "child_process.execSync" "shelljs.exec")
  (#tainted? "cmd.*" "remote")
  (#not-tainted? @cmd "remote")) @finding

; spawn(command, args, { shell: true })
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @cmd)
  (#resolves? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn" "cross-spawn.spawn" "cross-spawn.sync" "execa" "execa.execa" "execa.execaSync" "execa.sync" "execa.stdout" "execa.stderr")
  (#argument? @finding "shell" "shell")
  (#value? "shell" "true" "/(?i)(^|[\\\\/])(sh|bash|zsh|dash|ksh|ash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$/")
  (#tainted? @cmd "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @cmd)
  (#resolves? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn" "cross-spawn.spawn" "cross-spawn.sync" "execa" "execa.execa" "execa.execaSync" "execa.sync" "execa.stdout" "execa.stderr")
  (#argument? @finding "shell" "shell")
  (#value? "shell" "true" "/(?i)(^|[\\\\/])(sh|bash|zsh|dash|ksh|ash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$/")
  (#tainted? "cmd.*" "remote")) @finding

; spawn('sh', ['-c', command])
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @shell . (array . (_) @flag . (_) @cmd))
  (#resolves? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn" "cross-spawn.spawn" "cross-spawn.sync" "execa" "execa.execa" "execa.execaSync" "execa.sync" "execa.stdout" "execa.stderr")
  (#value? @shell "/(?i)(^|[\\\\/])(sh|bash|zsh|dash|ksh|ash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$/")
  (#value? @flag "/(?i)^(-[a-z]*c|\\/[a-z]*[ck]|-command|-encodedcommand)$/")
  (#tainted? @cmd "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @shell . [(identifier) (call_expression) (member_expression)] @cmd)
  (#resolves? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn" "cross-spawn.spawn" "cross-spawn.sync" "execa" "execa.execa" "execa.execaSync" "execa.sync" "execa.stdout" "execa.stderr")
  (#value? @shell "/(?i)(^|[\\\\/])(sh|bash|zsh|dash|ksh|ash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$/")
  (#tainted? "cmd.*" "remote")) @finding
; The flag or the shell is chosen by the platform, or the shell comes from a helper.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @shell . (array . (_) @flag . (_) @cmd))
  (#resolves? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn" "cross-spawn.spawn" "cross-spawn.sync" "execa" "execa.execa" "execa.execaSync" "execa.sync" "execa.stdout" "execa.stderr")
  (#match? @shell "(?i)^(\\w*shell|sh|\\w*Shell\\(\\))$")
  (#tainted? @cmd "remote")) @finding
