; User.create(req.body): a model is told by its name.
(call_expression
  function: (member_expression object: (_) @model property: (property_identifier) @method) @f
  arguments: (arguments . [(identifier) (member_expression)] @record)
  (#any-of? @method "create" "insertMany" "bulkCreate" "build" "insertOne" "insert" "save")
  (#match? @model "^(this\\.|models?\\.|db\\.)?[A-Z][A-Za-z]+$|(?i)(model|repository|repo|collection|prisma\\.[a-z]+)s?$")
  (#not-match? @model "^(this\\.)?(Object|Array|Promise|Reflect|Map|Set|Stripe|Error)$")
  (#match? @record "\\b(body|query)$|^(body|payload|data|input|record|fields|attributes)$")
  (#tainted? @record "remote")) @finding
(call_expression
  function: (member_expression object: (_) @model property: (property_identifier) @method) @f
  arguments: (arguments . (_) . (member_expression property: (property_identifier) @body) @record)
  (#any-of? @method "findByIdAndUpdate" "findOneAndUpdate" "updateOne" "updateMany")
  (#eq? @body "body")
  (#match? @model "^[A-Z]")
  (#tainted? @record "remote")) @finding
(new_expression
  constructor: (identifier) @f
  arguments: (arguments . (member_expression property: (property_identifier) @body) @record)
  (#eq? @body "body")
  (#not-match? @f "(?i)error|dto|form|schema|validator|request|url|params|buffer|string|query|command|event|filter|stream|response|map$|set$|^Array|^Date")
  (#tainted? @record "remote")) @finding
