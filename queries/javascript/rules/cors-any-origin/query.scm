; res.set('Access-Control-Allow-Origin', '*')
(call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (_) @header . (_) @origin)
  (#any-of? @method "header" "setHeader" "set" "append" "appendHeader")
  (#value? @header "/(?i)^access-control-allow-origin$/")
  (#value? @origin "*")) @finding
; writeHead(200, { 'Access-Control-Allow-Origin': '*' }), a function's answer
(pair
  key: (string) @header
  value: (_) @origin
  (#match? @header "(?i)^['\"]access-control-allow-origin['\"]$")
  (#value? @origin "*")) @finding
; cors() without an origin
(call_expression
  function: (_) @f
  arguments: (arguments) @arguments
  (#resolves? @f "cors" "@koa/cors")
  (#eq? @arguments "()")) @finding
