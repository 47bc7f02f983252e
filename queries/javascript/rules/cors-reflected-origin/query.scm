; Both headers in one block, in either order, with no question asked in between.
(statement_block
  (expression_statement
    (call_expression
      function: (member_expression property: (property_identifier) @method) @f
      arguments: (arguments . (_) @header . (_) @origin)) @finding)
  (expression_statement
    (call_expression
      arguments: (arguments . (_) @second . (_) @allowed)))
  (#any-of? @method "header" "setHeader" "set" "append")
  (#value? @header "/(?i)^access-control-allow-origin$/")
  (#match? @origin "^(req|request|ctx)\\.(headers\\.origin|headers\\[.origin.\\]|get\\(.[oO]rigin.\\)|header\\(.[oO]rigin.\\))(\\s*(\\|\\||\\?\\?)\\s*.\\*.)?$")
  (#value? @second "/(?i)^access-control-allow-credentials$/")
  (#value? @allowed "true")
  (#not-inside? @finding "if_statement"))

(statement_block
  (expression_statement
    (call_expression
      arguments: (arguments . (_) @second . (_) @allowed)))
  (expression_statement
    (call_expression
      function: (member_expression property: (property_identifier) @method) @f
      arguments: (arguments . (_) @header . (_) @origin)) @finding)
  (#any-of? @method "header" "setHeader" "set" "append")
  (#value? @header "/(?i)^access-control-allow-origin$/")
  (#match? @origin "^(req|request|ctx)\\.(headers\\.origin|headers\\[.origin.\\]|get\\(.[oO]rigin.\\)|header\\(.[oO]rigin.\\))(\\s*(\\|\\||\\?\\?)\\s*.\\*.)?$")
  (#value? @second "/(?i)^access-control-allow-credentials$/")
  (#value? @allowed "true")
  (#not-inside? @finding "if_statement"))
