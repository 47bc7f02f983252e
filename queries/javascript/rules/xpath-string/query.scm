; A value between quotes of the expression. What comes from a request for certain is untrusted-xpath's.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @expression)
  (#resolves? @f "xpath.parse" "xpath.select" "xpath.select1" "xpath.evaluate" "xpath.createExpression" "xpath.selectWithResolver" "xpath.Select" "xpath.useNamespaces()" "xpath.js"
    "fontoxpath.evaluateXPath" "fontoxpath.evaluateXPathToNodes" "fontoxpath.evaluateXPathToFirstNode" "fontoxpath.evaluateXPathToString" "document.evaluate" "libxmljs.Document.get" "libxmljs.Document.find")
  (#value? @expression "/\\[[^\\]]*=\\s*['\"]\\h/" "/\\[[^\\]]*(contains|starts-with)\\([^,]*,\\s*['\"]\\h/")
  (#not-match? @expression "(?i)escape|quote\\(")
  (#not-tainted? @expression "remote" "dom")) @finding
