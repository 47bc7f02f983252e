(assignment
  left: (attribute object: (_) @context attribute: (identifier) @name) @target
  right: (_) @value
  (#eq? @name "check_hostname")
  (#value? @value "False")
  (#not-match? @context "(?i)server|^self$")) @finding
