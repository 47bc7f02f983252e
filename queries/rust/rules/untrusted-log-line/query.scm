; The log and tracing macros. `{:?}` and `?value` escape line breaks, so a macro that writes with them is left alone.
(macro_invocation
  macro: [
    (identifier) @f
    (scoped_identifier) @f
  ]
  (#match? @f "^((log|tracing)::)?(error|warn|info|debug|trace)$")
  (#not-match? @finding ":#?\\?\\}|[(,]\\s*\\?\\w|=\\s*\\?|escape_debug|escape_default")
  (#tainted? @finding "remote")) @finding

(macro_invocation
  macro: [
    (identifier) @f
    (scoped_identifier) @f
  ]
  (#any-of? @f "log" "event" "log::log" "tracing::event" "error_span" "slog::info" "slog::warn" "slog::error")
  (#not-match? @finding ":#?\\?\\}|[(,]\\s*\\?\\w|=\\s*\\?|escape_debug|escape_default")
  (#tainted? @finding "remote")) @finding
