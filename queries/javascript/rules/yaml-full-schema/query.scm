; DEFAULT_FULL_SCHEMA is there up to js-yaml 3, and is its default for load. Since
; js-yaml 4 load is safe by itself.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) (object (pair key: (property_identifier) @key value: (_) @schema)))
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll" "js-yaml.safeLoad" "js-yaml.safeLoadAll")
  (#eq? @key "schema")
  (#tainted? @schema "unprotected")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) (object (shorthand_property_identifier) @schema))
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll" "js-yaml.safeLoad" "js-yaml.safeLoadAll")
  (#eq? @schema "schema")
  (#tainted? @schema "unprotected")) @finding
; Options that stand elsewhere
(call_expression
  function: (_) @f
  arguments: (arguments . (_) [(identifier) (member_expression)] @options)
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll" "js-yaml.safeLoad" "js-yaml.safeLoadAll")
  (#tainted? "options.schema" "unprotected")) @finding
