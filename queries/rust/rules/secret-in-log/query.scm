(macro_invocation
  macro: [
    (identifier) @f
    (scoped_identifier) @f
  ]
  (#match? @f "^((log|tracing|slog|std)::)?(error|warn|info|debug|trace|event|log|dbg)$")
  (#tainted? @finding "secret")) @finding
