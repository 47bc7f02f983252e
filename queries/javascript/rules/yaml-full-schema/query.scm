; DEFAULT_FULL_SCHEMA is there up to js-yaml 3, and is its default for load. Since
; js-yaml 4 load is safe by itself.
(call_expression
  function: (_) @f
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll" "js-yaml.safeLoad" "js-yaml.safeLoadAll")
  (#argument? @finding "schema" "schema")
  (#resolves? "schema" "js-yaml.DEFAULT_FULL_SCHEMA")) @finding
