; DEFAULT_FULL_SCHEMA is there up to js-yaml 3, and is its default for load. Since
; js-yaml 4 load is safe by itself.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (object
    (pair
      key: (property_identifier) @key
      value: (_) @schema)))
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll")
  (#eq? @key "schema")
  (#resolves? @schema "js-yaml.DEFAULT_FULL_SCHEMA")) @finding
