(call_expression
  function: (_) @f
  arguments: (arguments . (_) @expression)
  (#resolves? @f "xpath.parse" "xpath.select" "xpath.select1" "xpath.evaluate" "xpath.createExpression" "xpath.selectWithResolver" "xpath.Select" "xpath.useNamespaces()" "fontoxpath.evaluateXPath" "fontoxpath.evaluateXPathToNodes"
    "fontoxpath.evaluateXPathToFirstNode" "fontoxpath.evaluateXPathToString" "fontoxpath.evaluateXPathToBoolean" "xpath.js" "document.evaluate" "document.createExpression" "libxmljs.Document.get" "libxmljs.Document.find")
  (#tainted? @expression "remote" "dom")) @finding
; libxmljs and xmldom: doc.find(`//user[name='${name}']`)
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (_) @expression)
  (#any-of? @method "get" "find" "childNodes" "evaluate" "select" "selectNodes" "selectSingleNode" "queryXPath")
  (#not-resolves? @f "xpath.*" "fontoxpath.*" "document.*")
  (#value? @expression "/^\\s*\\.?\\/\\/?[\\w:*]+.*\\[.*[@\\w]+\\s*(\\(\\))?\\s*=\\s*['\"]?\\h/")
  (#tainted? @expression "remote" "dom")) @finding
