(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (identifier) @option value: (true) @value))
  (#any-of? @option "use_debugger" "use_evalex" "evalex")
  (#resolves? @f
    "werkzeug.serving.run_simple" "werkzeug.run_simple" "flask.Flask.run" "werkzeug.debug.DebuggedApplication"
    "werkzeug.DebuggedApplication")) @finding
