; The program itself, without a shell
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @program)
  (#resolves? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn" "cross-spawn.spawn" "cross-spawn.sync" "execa" "execa.execa" "execa.execaSync" "execa.sync" "execa.stdout" "execa.stderr" "child_process.fork" "cross-spawn-async" "execa.node" "execa.execaNode" "foreground-child" "nano-spawn" "tinyspawn" "node-pty.spawn" "child-process-promise.spawn" "child-process-promise.execFile")
  (#tainted? @program "remote")) @finding

; $`${program} --version`
(call_expression
  function: (_) @f
  arguments: (template_string . (template_substitution (_) @program))
  (#resolves? @f "execa.$" "execa.$.sync" "execa.$()" "execa.$().sync" "zx.$" "zx/core.$" "bun.$")
  (#tainted? @program "remote")) @finding
(call_expression
  function: (call_expression function: (_) @f)
  arguments: (template_string . (template_substitution (_) @program))
  (#resolves? @f "execa.$" "zx.$")
  (#tainted? @program "remote")) @finding

; opener(url, { command: … })
(call_expression
  function: (_) @f
  (#resolves? @f "opener" "open")
  (#argument? @finding "command" 1 "program")
  (#tainted? "program" "remote")) @finding
