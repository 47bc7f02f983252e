; These formats carry functions as source text and compile it when they are read.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data)
  (#resolves? @f "node-serialize.unserialize" "serialize-to-js.deserialize" "serialijse.deserialize")
  (#not-constant? @data)
  (#tainted? @data "unknown" "any")) @finding
