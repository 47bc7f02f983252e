; Django's own advice is to avoid both. Left out: what is a plain text or a list of plain texts where it is called.
(call
  function: (_) @f
  arguments: (argument_list . [(identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression) (string (interpolation))])
  (#resolves? @f "django.db.models.expressions.RawSQL" "django.db.models.RawSQL")) @finding

(call
  function: (_) @f
  arguments: (argument_list (keyword_argument
    name: (identifier) @key
    value: [(identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression) (string (interpolation))]))
  (#eq? @key "sql")
  (#resolves? @f "django.db.models.expressions.RawSQL" "django.db.models.RawSQL")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list (keyword_argument name: (identifier) @key value: [
    (identifier) (attribute) (call) (subscript)
    (dictionary (pair value: [(identifier) (attribute) (call) (binary_operator) (subscript) (string (interpolation))]))
    (list [(identifier) (attribute) (call) (binary_operator) (subscript) (string (interpolation))])
  ]))
  (#eq? @method "extra")
  (#any-of? @key "select" "where" "tables" "order_by")) @finding

; select= is the first
(call
  function: (attribute object: (_) @queryset attribute: (identifier) @method) @f
  arguments: (argument_list . [
    (call)
    (dictionary (pair value: [(identifier) (attribute) (call) (binary_operator) (subscript) (string (interpolation))]))
  ])
  (#eq? @method "extra")
  (#match? @queryset "\\bobjects\\b|(?i)queryset|_set\\b|(^|\\.)qs$")) @finding
