; A look at event.source is one too. In a worker, and on a port, there is no origin.
(call_expression
  function: (_) @f
  arguments: (arguments . (string) @type . [
    (arrow_function
      parameters: (formal_parameters . (required_parameter pattern: (identifier) @event))
      body: (statement_block . (_) @first) @body)
    (function_expression
      parameters: (formal_parameters . (required_parameter pattern: (identifier) @event))
      body: (statement_block . (_) @first) @body)
    (arrow_function
      parameter: (identifier) @event
      body: (statement_block . (_) @first) @body)
  ])
  (#any-of? @f "window.addEventListener" "globalThis.addEventListener")
  (#match? @type "^.message.$")
  (#match? @body "\\.data\\b")
  (#not-match? @body "(?i)origin|\\.source\\b|isTrusted\\w*\\(|ports\\[")) @finding

(assignment_expression
  left: (member_expression) @f
  right: [
    (arrow_function
      parameters: (formal_parameters . (required_parameter pattern: (identifier) @event))
      body: (statement_block . (_) @first) @body)
    (function_expression
      parameters: (formal_parameters . (required_parameter pattern: (identifier) @event))
      body: (statement_block . (_) @first) @body)
    (arrow_function
      parameter: (identifier) @event
      body: (statement_block . (_) @first) @body)
  ]
  (#any-of? @f "window.onmessage" "globalThis.onmessage")
  (#match? @body "\\.data\\b")
  (#not-match? @body "(?i)origin|\\.source\\b|isTrusted\\w*\\(|ports\\[")) @finding
