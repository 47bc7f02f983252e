; element.innerHTML = text
(assignment_expression
  left: (member_expression property: (property_identifier) @f)
  right: (_) @html
  (#any-of? @f "innerHTML" "outerHTML" "srcdoc")
  (#tainted? @html "storage")) @finding
(augmented_assignment_expression
  left: (member_expression property: (property_identifier) @f)
  right: (_) @html
  (#any-of? @f "innerHTML" "outerHTML")
  (#tainted? @html "storage")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @f)
  arguments: (arguments . (_) . (_) @html .)
  (#eq? @f "insertAdjacentHTML")
  (#tainted? @html "storage")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @f)
  arguments: (arguments . (_) @html)
  (#any-of? @f "createContextualFragment" "setHTMLUnsafe" "parseHTMLUnsafe" "bypassSecurityTrustHtml" "bypassSecurityTrustScript" "jGrowl")
  (#tainted? @html "storage")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments (_) @html)
  (#resolves? @f "document.write" "document.writeln" "document.open().write")
  (#tainted? @html "storage")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @f)
  arguments: (arguments . (string) @name . (_) @html .)
  (#eq? @f "setAttribute")
  (#match? @name "(?i)^.srcdoc.$")
  (#tainted? @html "storage")) @finding

; jQuery: $('#name').html(text)
(call_expression
  function: [
    (member_expression object: (_) @object property: (property_identifier) @f)
    (subscript_expression object: (_) @object index: (_) @f)
  ]
  arguments: (arguments . (_) @html)
  (#match? @f "^(html|append|prepend|after|before|replaceWith|wrap|wrapAll|wrapInner|appendTo|insertAfter|insertBefore|replaceAll)$|['\"]html['\"]")
  (#match? @object "(?s)^(\\$|jQuery|cash|cashDom)(\\(.*\\))(\\.\\w+\\(.*\\))*$|^\\$\\w+$")
  (#tainted? @html "storage")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @html)
  (#resolves? @f "jquery.JQuery.html" "jquery.JQuery.append" "jquery.JQuery.prepend" "jquery.JQuery.after" "jquery.JQuery.before" "jquery.JQuery.replaceWith" "jquery.JQuery.wrap")
  (#not-match? @f "^(\\$|jQuery|cash)")
  (#tainted? @html "storage")) @finding
; $('<p>' + text): what begins like markup becomes elements.
(call_expression
  function: (identifier) @f
  arguments: (arguments . (_) @html)
  (#any-of? @f "$" "jQuery" "cash")
  (#value? @html "/^\\s*<.*\\h/")
  (#tainted? @html "storage")) @finding
; $(hash.slice(1)): without its `#` it can begin like markup.
(call_expression
  function: (identifier) @f
  arguments: (arguments . (call_expression function: (member_expression property: (property_identifier) @cut)) @html)
  (#any-of? @f "$" "jQuery")
  (#any-of? @cut "substring" "substr" "slice" "replace" "get" "val" "text")
  (#not-match? @html "\\.replace\\(['\"/][^#?/]*['\"/]|\\.substring\\(0")
  (#tainted? @html "storage")) @finding
; $(text): what was typed in can begin like markup.
(call_expression
  function: (identifier) @f
  arguments: (arguments . [(identifier) (member_expression)] @html .)
  (#any-of? @f "$" "jQuery")
  (#tainted? @html "storage")) @finding
; $('<a>', { html: text })
(call_expression
  function: (identifier) @f
  arguments: (arguments . (string) . (object (pair key: (property_identifier) @key value: (_) @html)))
  (#any-of? @f "$" "jQuery")
  (#eq? @key "html")
  (#tainted? @html "storage")) @finding

; <div dangerouslySetInnerHTML={{ __html: text }} />
(pair
  key: (property_identifier) @f
  value: (_) @html
  (#eq? @f "__html")
  (#tainted? @html "storage")) @finding
; <iframe srcDoc={text} />
(jsx_attribute
  (property_identifier) @f
  (jsx_expression (_) @html)
  (#any-of? @f "srcDoc" "srcdoc")
  (#tainted? @html "storage")) @finding
