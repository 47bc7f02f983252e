(call_expression
  function: (_) @f
  arguments: (arguments . (_) @format . (_))
  (#resolves? @f "console.log" "console.info" "console.warn" "console.error" "console.debug" "console.trace" "util.format" "util.log" "printj.sprintf" "sprintf-js.sprintf" "sprintf-js.vsprintf" "sprintf" "printf" "format-util" "string-format" "extsprintf.sprintf" "debug.Debugger")
  (#tainted? @format "remote")) @finding
