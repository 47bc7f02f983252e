(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @feature . (_) @value .)
  (#eq? @method "setFeature")
  (#resolves? @feature
    "xml.sax.handler.feature_external_ges" "xml.sax.handler.feature_external_pes"
    "xml.sax.feature_external_ges" "xml.sax.feature_external_pes")
  (#value? @value "True" "1")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (string) @feature . (_) @value .)
  (#eq? @method "setFeature")
  (#value? @feature
    "http://xml.org/sax/features/external-general-entities" "http://xml.org/sax/features/external-parameter-entities")
  (#value? @value "True" "1")) @finding
