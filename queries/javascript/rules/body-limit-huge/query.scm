; 100 MB and more, or no limit.
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @key
    value: (_) @limit)))
  (#resolves? @f
    "express.json" "express.urlencoded" "express.raw" "express.text"
    "body-parser.json" "body-parser.urlencoded" "body-parser.raw" "body-parser.text" "body-parser"
    "koa-bodyparser" "koa-body" "raw-body")
  (#any-of? @key "limit" "jsonLimit" "formLimit" "textLimit")
  (#value? @limit "/(?i)^\\s*([0-9]{3,}\\s*mb|[0-9]{6,}\\s*kb|[0-9.]+\\s*(gb|tb|pb))\\s*$/" "/^[0-9]{9,}$/" "Infinity")) @finding

(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @key
    value: (identifier) @limit)))
  (#resolves? @f "express.json" "express.urlencoded" "express.raw" "express.text" "body-parser.json" "body-parser.urlencoded" "body-parser.raw" "body-parser.text")
  (#eq? @key "limit")
  (#eq? @limit "Infinity")
  (#not-value? @limit "Infinity")) @finding
