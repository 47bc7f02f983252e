; These formats carry functions as source text and compile it when they are read.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @coded)
  (#resolves? @f "node-serialize.unserialize" "serialize-to-js.deserialize" "serialijse.deserialize" "cryo.parse" "js-serialize.deserialize" "unserialize-javascript")
  (#tainted? @coded "local")) @finding

(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data)
  (#resolves? @f "funcster.deepDeserialize" "funcster.deserialize")
  (#tainted? @data "local")) @finding

; BSON that makes functions of texts
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data)
  (#resolves? @f "bson.deserialize" "bson.BSON.deserialize" "bson-ext.deserialize")
  (#argument? @finding "evalFunctions" 1 "evaluated")
  (#value? "evaluated" "true")
  (#tainted? @data "local")) @finding
