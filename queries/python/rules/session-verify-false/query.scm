(assignment
  left: (attribute object: (_) @session attribute: (identifier) @name) @target
  right: (_) @value
  (#eq? @name "verify")
  (#type? @session "requests.Session")
  (#value? @value "False")) @finding

(assignment
  left: (attribute object: (_) @session attribute: (identifier) @name) @target
  right: (_) @value
  (#eq? @name "verify")
  (#not-type? @session "requests.Session")
  (#match? @session "(?i)(^|[._])(session|http_?client|requests)$")
  (#value? @value "False")) @finding
