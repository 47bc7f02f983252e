(call_expression
  function: (_) @f
  arguments: (arguments . (_) @xml . (_))
  (#resolves? @f
    "libxmljs.parseXml" "libxmljs.parseXmlString" "libxmljs.parseXmlAsync" "libxmljs.parseHtml" "libxmljs.parseHtmlString" "libxmljs.parseHtmlFragment"
    "libxmljs2.parseXml" "libxmljs2.parseXmlString" "libxmljs2.parseXmlAsync" "libxmljs-mt.parseXml" "libxmljs-mt.parseXmlString" "libxmljs-dom.parseXml")
  (#argument? @finding "noent" 1 "entities")
  (#value? "entities" "true")
  (#tainted? @xml "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @xml . (_))
  (#resolves? @f
    "libxmljs.parseXml" "libxmljs.parseXmlString" "libxmljs.parseXmlAsync" "libxmljs2.parseXml" "libxmljs2.parseXmlString" "libxmljs2.parseXmlAsync")
  (#argument? @finding "replaceEntities" 1 "entities")
  (#value? "entities" "true")
  (#tainted? @xml "remote")) @finding
; A stylesheet of the request can read files as well.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @xml)
  (#resolves? @f "libxslt.parse" "libxslt.parseFile")
  (#tainted? @xml "remote")) @finding
