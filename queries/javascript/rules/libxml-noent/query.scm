; In libxml `noent` means: no entities are left, all are replaced.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (object
    (pair
      key: (property_identifier) @option
      value: (_) @value)))
  (#resolves? @f
    "libxmljs.parseXml" "libxmljs.parseXmlString" "libxmljs.parseXmlAsync" "libxmljs.parseHtml"
    "libxmljs2.parseXml" "libxmljs2.parseXmlString" "libxmljs2.parseXmlAsync"
    "libxmljs-mt.parseXml" "libxmljs-mt.parseXmlString")
  (#any-of? @option "noent" "replaceEntities")
  (#value? @value "true")) @finding

; The module under a name that is given twice in the file, or a parser that is kept
(call_expression
  function: (member_expression object: (_) @module property: (property_identifier) @method) @f
  arguments: (arguments . (_) . (object
    (pair
      key: (property_identifier) @option
      value: (true) @value)))
  (#match? @module "^libxml(js)?(2|Mt)?$|(?i)^(xml|sax)_?parser$|^parser$")
  (#any-of? @method "parseXml" "parseXmlString" "parseXmlAsync")
  (#any-of? @option "noent" "replaceEntities")
  (#not-resolves? @f "libxmljs.*" "libxmljs2.*" "libxmljs-mt.*")) @finding
