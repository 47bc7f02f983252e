; A constant of another file or of the environment is no literal, though its name is known.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . [(string) (template_string) (identifier)] @secret)
  (#resolves? @f "crypto.createHmac")
  (#value? @secret "/^.{3,}$/")
  (#constant? @secret)
  (#not-value? @secret "/^([./@\\w-]+\\.)?[A-Z][A-Z0-9_]*$/" "/^\\[/")) @finding
