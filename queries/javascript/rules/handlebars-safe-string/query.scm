([
  (new_expression
    constructor: (member_expression object: (_) @handlebars property: (property_identifier) @name) @f
    arguments: (arguments . (_) @html))
  (call_expression
    function: (member_expression object: (_) @handlebars property: (property_identifier) @name) @f
    arguments: (arguments . (_) @html))
] @finding
  (#eq? @name "SafeString")
  (#not-constant? @html)
  (#not-match? @html "(?i)escape|sanitiz|purif|encode"))
