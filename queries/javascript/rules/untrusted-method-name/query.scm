; window[message.name](…): all global functions. On functions, `constructor` compiles code.
(call_expression
  function: (subscript_expression object: (_) @object index: (_) @name)
  (#any-of? @object "window" "globalThis" "self" "global" "top" "Function" "eval")
  (#not-match? @name "^['\"`]|^\\(?['\"`]")
  (#tainted? @name "remote" "browser")) @finding
(new_expression
  constructor: (subscript_expression object: (_) @object index: (_) @name)
  (#any-of? @object "window" "globalThis" "self" "global")
  (#not-match? @name "^['\"`]")
  (#tainted? @name "remote" "browser")) @finding
