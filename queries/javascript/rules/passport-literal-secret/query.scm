; new GoogleStrategy({ clientSecret: '…' }, …)
(new_expression
  constructor: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @key
    value: [(string) (template_string) (identifier)] @secret)))
  (#match? @f "Strategy$")
  (#any-of? @key "clientSecret" "consumerSecret")
  (#value? @secret "/^.{3,}$/")
  (#constant? @secret)
  (#not-value? @secret "/^([./@\\w-]+\\.)?[A-Z][A-Z0-9_]*$/" "/(?i)example|placeholder|change|your|[<>{}]|x{3}|\\*{3}|\\.{3}/")) @finding
