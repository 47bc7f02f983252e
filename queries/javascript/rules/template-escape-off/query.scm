; Handlebars.compile(source, { noEscape: true })
(call_expression
  function: (_) @f
  arguments: (arguments (_) . (object (pair key: (property_identifier) @key value: (true) @value) @setting @finding))
  (#match? @f "(?i)(^|\\.)(pre)?compile$")
  (#eq? @key "noEscape"))
; nunjucks.configure('views', { autoescape: false }), new Eta({ autoEscape: false })
(call_expression
  function: (_) @f
  arguments: (arguments (object (pair key: (property_identifier) @key value: (false) @value) @setting @finding))
  (#resolves? @f "nunjucks.configure" "eta.configure" "squirrelly.defaultConfig" "art-template.defaults" "swig.setDefaults" "twig.twig")
  (#any-of? @key "autoescape" "autoEscape"))
(new_expression
  constructor: (_) @f
  arguments: (arguments (object (pair key: (property_identifier) @key value: (false) @value) @setting @finding))
  (#resolves? @f "nunjucks.Environment" "eta.Eta")
  (#any-of? @key "autoescape" "autoEscape"))
; Sqrl.autoEscaping(false)
(call_expression
  function: (member_expression property: (property_identifier) @key)
  arguments: (arguments . (false) @value .)
  (#eq? @key "autoEscaping")) @finding @setting
; engine.escapeMarkup = false
(assignment_expression
  left: (member_expression property: (property_identifier) @key)
  right: (false) @value
  (#any-of? @key "escapeMarkup" "autoEscape" "autoescape")) @finding @setting
