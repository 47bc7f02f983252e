(call_expression
  function: (_) @f
  arguments: (arguments . (_) @code)
  (#resolves? @f "eval" "execScript" "safe-eval" "notevil" "static-eval" "safer-eval" "require-from-string" "node-eval" "vm2.VM.run" "vm2.NodeVM.run"
    "vm.runInContext" "vm.runInNewContext" "vm.runInThisContext" "vm.compileFunction" "sandbox.run" "sandbox().run" "isolated-vm.Context.eval" "isolated-vm.Isolate.compileScript" "jQuery.globalEval" "$.globalEval"
    "node-pty.Terminal.write" "setTimeout" "setInterval" "setImmediate" "WebAssembly.compile" "WebAssembly.compileStreaming" "WebAssembly.instantiate" "importScripts")
  (#tainted? @code "remote" "browser")) @finding
(call_expression
  function: (parenthesized_expression (sequence_expression (_) (identifier) @f))
  arguments: (arguments . (_) @code)
  (#resolves? @f "eval")
  (#tainted? @code "remote" "browser")) @finding

; Function(code), new Function('a', code)
(call_expression
  function: (_) @f
  arguments: (arguments (_) @code .)
  (#any-of? @f "Function" "window.Function" "globalThis.Function" "AsyncFunction" "GeneratorFunction")
  (#tainted? @code "remote" "browser")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments (_) @code .)
  (#any-of? @f "Function" "window.Function" "globalThis.Function" "AsyncFunction" "GeneratorFunction")
  (#tainted? @code "remote" "browser")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @code)
  (#resolves? @f "vm.Script" "vm.SourceTextModule" "vm2.VMScript")
  (#tainted? @code "remote" "browser")) @finding

; node -e code
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @program . (array . (_) @flag . (_) @code))
  (#resolves? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "execa" "execa.execa" "cross-spawn")
  (#value? @program "/(^|[\\\\/])(node|nodejs|deno|bun|python3?|ruby|perl|php)(\\.exe)?$/")
  (#value? @flag "-e" "--eval" "-p" "--print" "-c" "-r" "eval")
  (#tainted? @code "remote" "browser")) @finding

; jQuery: $(link).attr('onclick', code)
(call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @f)
  arguments: (arguments . (string) @name . (_) @code)
  (#any-of? @f "attr" "setAttribute" "prop")
  (#match? @name "^.on[a-z]+.$")
  (#tainted? @code "remote" "browser")) @finding
