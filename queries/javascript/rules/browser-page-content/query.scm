; A page is taken by its type, or by its name where it comes from elsewhere.
(call_expression
  function: (member_expression object: (_) @page property: (property_identifier) @method) @f
  arguments: (arguments . (_) @content)
  (#any-of? @method "setContent" "evaluateJavaScript" "openUrl" "evaluateOnNewDocument" "addInitScript" "evaluate" "evaluateHandle")
  (#match? @page "(?i)(^|\\.|_)(page|tab|frame|phantom\\w*|context)\\d?$")
  (#tainted? @content "remote")) @finding
; phantom's page.property('content', html); what is evaluated with an argument
(call_expression
  function: (member_expression object: (_) @page property: (property_identifier) @method) @f
  arguments: (arguments . (string) @property . (_) @content)
  (#eq? @method "property")
  (#match? @property "^.content.$")
  (#match? @page "(?i)(^|\\.|_)page\\d?$")
  (#tainted? @content "remote")) @finding
; HTML or an address that becomes a picture or a PDF
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @content)
  (#resolves? @f "wkhtmltopdf" "wkhtmltoimage.generate" "html-pdf.create" "html-pdf-node.generatePdf" "node-html-to-image" "phantom-html-to-pdf" "webshot" "capture-website.buffer" "capture-website.file")
  (#tainted? @content "remote")) @finding
