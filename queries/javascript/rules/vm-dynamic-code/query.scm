; Code that was read from a file is no more dangerous than `require` of it.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @code)
  (#resolves? @f
    "vm.runInContext" "vm.runInNewContext" "vm.runInThisContext" "vm.compileFunction"
    "vm2.VM.run" "vm2.NodeVM.run")
  (#not-constant? @code)
  (#not-resolves? @code "fs.readFileSync()" "fs.promises.readFile()" "fs/promises.readFile()")
  (#not-match? @code "readFile(Sync)?\\(")
  (#tainted? @code "unknown" "any")) @finding

(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @code)
  (#resolves? @f "vm.Script" "vm2.VMScript")
  (#not-constant? @code)
  (#not-resolves? @code "fs.readFileSync()" "fs.promises.readFile()" "fs/promises.readFile()")
  (#not-match? @code "readFile(Sync)?\\(")
  (#tainted? @code "unknown" "any")) @finding
