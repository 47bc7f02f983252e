(call
  function: (attribute object: (_) @log attribute: (identifier) @level) @f
  arguments: (argument_list [(identifier) (attribute) (subscript) (call) (string) (concatenated_string) (binary_operator) (conditional_expression) (boolean_operator)] @value)
  (#any-of? @level "debug" "info" "warning" "warn" "error" "critical" "exception" "fatal" "log")
  (#match? @log "(?i)(^|[._])(log|logger|logging|lg|audit)([._]\\w+)?(\\(.*\\))?$|(?i)logg?er(\\(\\))?$|^[a-z]*log[a-z]*$")
  (#tainted? @value "secret")) @finding

; Called otherwise, and a logger all the same
(call
  function: (attribute object: (_) @log attribute: (identifier) @level) @f
  arguments: (argument_list [(identifier) (attribute) (subscript) (call) (string) (concatenated_string) (binary_operator) (conditional_expression) (boolean_operator)] @value)
  (#any-of? @level "debug" "info" "warning" "warn" "error" "critical" "exception" "fatal" "log")
  (#not-match? @log "(?i)log|audit")
  (#type? @log "logging.Logger")
  (#tainted? @value "secret")) @finding
