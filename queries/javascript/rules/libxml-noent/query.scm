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
