(call_expression
  function: (_) @f
  arguments: (arguments . (_) @document)
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll" "js-yaml.default.load")
  (#no-argument? @finding "schema" 1)
  (#not-version? "js-yaml" ">=4")
  (#not-constant? @document)) @finding
; A document that says so itself
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @document)
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll")
  (#no-argument? @finding "schema" 1)
  (#not-version? "js-yaml" ">=4")
  (#value? @document "/tag:yaml\\.org,2002:js\\/|!!js\\//")) @finding
