(assignment
  left: (subscript value: (_) @session)
  right: (_) @value
  (#resolves? @session "flask.session" "quart.session" "web.Request.session")
  (#tainted? @value "remote")) @finding

(assignment
  left: (subscript value: (attribute object: (_) @request attribute: (identifier) @name) @session)
  right: (_) @value
  (#eq? @name "session")
  (#match? @request "^(self\\.)?request$")
  (#tainted? @value "remote")) @finding

(assignment
  left: (subscript value: (_) @session subscript: (_) @value)
  (#resolves? @session "flask.session" "quart.session")
  (#not-match? @value "^[rbf]*[\"']")
  (#tainted? @value "remote")) @finding
