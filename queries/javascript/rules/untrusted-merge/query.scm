(call_expression
  function: (_) @f
  arguments: (arguments . (_) (_) @object)
  (#resolves? @f
    "lodash.merge" "lodash.mergeWith" "lodash.defaultsDeep" "lodash.zipObjectDeep" "lodash/merge" "lodash/mergeWith" "lodash/defaultsDeep" "lodash-es.merge" "lodash.merge.default" "deep-extend" "merge-deep" "merge" "merge.recursive" "deeply"
    "defaults-deep" "mixin-deep" "assign-deep" "node.extend" "just-extend" "hoek.merge" "@hapi/hoek.merge" "hoek.applyToDefaults" "putil-merge" "object-extend" "upmerge" "smart-extend" "lutils-merge" "controlled-merge" "nested-defaults")
  (#tainted? @object "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) (object) @object)
  (#resolves? @f "lodash.merge" "lodash.mergeWith" "lodash.defaultsDeep" "lodash/merge" "deep-extend" "merge-deep")
  (#not-match? @object "String\\(|Number\\(|parseInt|`")
  (#tainted? "object.*" "remote")) @finding
; extend(true, target, source)
(call_expression
  function: (_) @f
  arguments: (arguments . (true) . (_) (_) @object)
  (#any-of? @f "$.extend" "jQuery.extend" "extend" "nodeExtend")
  (#tainted? @object "remote" "dom")) @finding
