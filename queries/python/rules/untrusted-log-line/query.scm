; Text, and not a whole request or object: what is shown by repr() stays on its line.
(call
  function: (attribute object: (_) @log attribute: (identifier) @level) @f
  arguments: (argument_list [(identifier) (attribute) (subscript) (call) (string) (concatenated_string) (binary_operator) (conditional_expression) (boolean_operator) (parenthesized_expression)] @value)
  (#any-of? @level "debug" "info" "warning" "warn" "error" "critical" "exception" "fatal" "log")
  (#match? @log "(?i)(^|[._])(log|logger|logging|lg|audit)([._]\\w+)?(\\(.*\\))?$|(?i)logg?er$|^[a-z]*log[a-z]*$")
  (#not-match? @value "(?i)(request\\.(args|form|json|headers|cookies|values|data|files|GET|POST|META|query_params|query|body|arguments)|get_json\\(\\)|\\.json\\(\\)|\\b(event|payload|data|body|params|params_dict|kwargs|config|options|args|result|row|record|item|obj|response|exc|e|err|error))$")
  (#not-match? @value "![ra]\\}|%r")
  (#not-match? @finding "%r")
  (#tainted? @value "remote")) @finding

; Called otherwise, and a logger all the same
(call
  function: (attribute object: (_) @log attribute: (identifier) @level) @f
  arguments: (argument_list [(identifier) (attribute) (subscript) (call) (string) (concatenated_string) (binary_operator) (conditional_expression) (boolean_operator) (parenthesized_expression)] @value)
  (#any-of? @level "debug" "info" "warning" "warn" "error" "critical" "exception" "fatal" "log")
  (#not-match? @log "(?i)log|audit")
  (#type? @log "logging.Logger")
  (#not-match? @value "(?i)(request\\.(args|form|json|headers|cookies|values|data|files|GET|POST|META|query_params|query|body|arguments)|get_json\\(\\)|\\.json\\(\\)|\\b(event|payload|data|body|params|params_dict|kwargs|config|options|args|result|row|record|item|obj|response|exc|e|err|error))$")
  (#not-match? @value "![ra]\\}|%r")
  (#not-match? @finding "%r")
  (#tainted? @value "remote")) @finding
