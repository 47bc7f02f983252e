; table[key][other] = value, table[key].name = value
(assignment_expression
  left: (subscript_expression object: (subscript_expression object: (_) @object index: (_) @key) index: (_))
  (#not-resolves? @object "Object.create()" "Map")
  (#not-inside? @finding "proto-checked")
  (#tainted? @key "remote")) @finding
(assignment_expression
  left: (member_expression object: (subscript_expression object: (_) @object index: (_) @key) property: (property_identifier) @property)
  (#not-resolves? @object "Object.create()" "Map" "process.env" "localStorage" "document" "window")
  (#not-any-of? @property "innerHTML" "textContent" "value" "length")
  (#not-inside? @finding "proto-checked")
  (#tainted? @key "remote")) @finding
(augmented_assignment_expression
  left: (subscript_expression object: (subscript_expression object: (_) @object index: (_) @key) index: (_))
  (#not-resolves? @object "Object.create()" "Map")
  (#not-inside? @finding "proto-checked")
  (#tainted? @key "remote")) @finding
; const entry = table[key]; entry[other] = value
(assignment_expression
  left: (subscript_expression object: (identifier) @object index: (_) @key)
  right: (_) @value
  (#match? @object "(?i)^(proto|prototype)$")
  (#tainted? @key "remote")) @finding
; set(object, path, value) follows a path through the prototype.
(call_expression
  function: (_) @object
  arguments: (arguments . (_) . (_) @key . (_))
  (#resolves? @object "lodash.set" "lodash.setWith" "lodash/set" "lodash.update" "lodash-es.set" "object-path.set" "dot-prop.set" "dot-prop.setProperty" "set-value" "jsonpath.value" "property-expr.setter" "nested-property.set" "just-safe-set" "keypather.set")
  (#tainted? @key "remote")) @finding
