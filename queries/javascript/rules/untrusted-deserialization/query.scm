; These formats carry functions as source text and compile it when they are read.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data)
  (#resolves? @f "node-serialize.unserialize" "serialize-to-js.deserialize" "serialijse.deserialize" "funcster.deepDeserialize" "funcster.deserialize" "cryo.parse" "js-serialize.deserialize" "unserialize-javascript")
  (#tainted? @data "remote" "storage")) @finding

; YAML with a schema that has functions
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data)
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll" "js-yaml.safeLoad" "js-yaml.safeLoadAll")
  (#argument? @finding "schema" "schema")
  (#resolves? "schema" "js-yaml.DEFAULT_FULL_SCHEMA" "js-yaml-js-types.all" "js-yaml-js-types.function" "js-yaml-js-types.all.extend()" "js-yaml-js-types.function.extend()")
  (#tainted? @data "remote" "storage")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data . (object (pair key: (property_identifier) @key value: (_) @schema)))
  (#resolves? @f "js-yaml.load" "js-yaml.loadAll" "js-yaml.safeLoad" "js-yaml.safeLoadAll")
  (#eq? @key "schema")
  (#match? @schema "(js-yaml-js-types['\"]\\)|jsTypes|unsafe\\w*)\\.(all|function)\\b")
  (#tainted? @data "remote" "storage")) @finding
; BSON that makes functions of texts
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data)
  (#resolves? @f "bson.deserialize" "bson.BSON.deserialize" "bson-ext.deserialize")
  (#argument? @finding "evalFunctions" 1 "evaluated")
  (#value? "evaluated" "true")
  (#tainted? @data "remote" "storage")) @finding
