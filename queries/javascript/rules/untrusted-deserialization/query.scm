; These formats carry functions as source text and compile it when they are read.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @coded)
  (#resolves? @f "node-serialize.unserialize" "serialize-to-js.deserialize" "serialijse.deserialize" "cryo.parse" "js-serialize.deserialize" "unserialize-javascript")
  (#tainted? @coded "remote" "storage")) @finding

(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data)
  (#resolves? @f "funcster.deepDeserialize" "funcster.deserialize")
  (#tainted? @data "remote" "storage")) @finding

; YAML with a schema that has functions
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data (object (pair key: (property_identifier) @key value: (_) @schema)))
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll" "js-yaml.safeLoad" "js-yaml.safeLoadAll")
  (#eq? @key "schema")
  (#tainted? @data "remote" "storage")
  (#tainted? @schema "unprotected")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data (object (shorthand_property_identifier) @schema))
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll" "js-yaml.safeLoad" "js-yaml.safeLoadAll")
  (#eq? @schema "schema")
  (#tainted? @data "remote" "storage")
  (#tainted? @schema "unprotected")) @finding
; Options that stand elsewhere
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data [(identifier) (member_expression)] @options)
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll" "js-yaml.safeLoad" "js-yaml.safeLoadAll")
  (#tainted? @data "remote" "storage")
  (#tainted? "options.schema" "unprotected")) @finding
; BSON that makes functions of texts
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data)
  (#resolves? @f "bson.deserialize" "bson.BSON.deserialize" "bson-ext.deserialize")
  (#argument? @finding "evalFunctions" 1 "evaluated")
  (#value? "evaluated" "true")
  (#tainted? @data "remote" "storage")) @finding
