; res.send(`<h1>${req.query.name}</h1>`): what Express sends as a text is HTML.
(call_expression
  function: (member_expression
    object: (_) @response
    property: (property_identifier) @method) @f
  arguments: (arguments . (_) @html)
  (#match? @response "^(this\\.)?(res|response|resp|_res)\\b")
  (#not-match? @response "(type|contentType)\\(['\"`](\\.?(text|txt|json|xml|csv|png|js|css|svg)['\"`]|text/(plain|csv|css|javascript)|application/)|(?i)content-type['\"`]?\\s*[,:]\\s*['\"`](application/|text/(plain|csv|css|javascript)|image/)")
  (#any-of? @method "send" "end" "write")
  (#not-match? @html "^JSON\\.stringify")
  (#not-inside? @finding "not-html")
  (#tainted? @html "remote")) @finding

; Fastify and Hapi send text as text unless they are told.
(call_expression
  function: (member_expression
    object: (call_expression function: (member_expression property: (property_identifier) @type_of) arguments: (arguments (_) @kind .)) @response
    property: (property_identifier) @method) @f
  arguments: (arguments . (_) @html)
  (#match? @response "^(this\\.)?(reply|h)\\b")
  (#any-of? @type_of "type" "header")
  (#match? @kind "html")
  (#any-of? @method "send")
  (#tainted? @html "remote")) @finding
(statement_block
  (expression_statement) @header
  [
    (return_statement (call_expression
      function: (member_expression object: (_) @response property: (property_identifier) @method) @f
      arguments: (arguments . (_) @html)) @finding)
    (expression_statement (call_expression
      function: (member_expression object: (_) @response property: (property_identifier) @method) @f
      arguments: (arguments . (_) @html)) @finding)
    (expression_statement (await_expression (call_expression
      function: (member_expression object: (_) @response property: (property_identifier) @method) @f
      arguments: (arguments . (_) @html)) @finding))
  ]
  (#match? @header "(?is)^(await )?reply\\b.{0,80}(content-type|type\\().{0,12}text/html")
  (#match? @response "^reply\\b")
  (#eq? @method "send")
  (#tainted? @html "remote"))
; h.response(page).type('text/html')
(call_expression
  function: (member_expression
    object: (call_expression
      function: (member_expression object: (identifier) @toolkit property: (property_identifier) @method) @f
      arguments: (arguments . (_) @html))
    property: (property_identifier) @type_of)
  arguments: (arguments (_) @kind .)
  (#any-of? @toolkit "h" "toolkit")
  (#eq? @method "response")
  (#any-of? @type_of "type" "header")
  (#match? @kind "html")
  (#tainted? @html "remote")) @finding

; Koa: ctx.type = 'text/html'; ctx.body = page
(statement_block
  (expression_statement) @header
  (expression_statement (assignment_expression
    left: (member_expression object: (_) @f property: (property_identifier) @property)
    right: (_) @html) @finding)
  (#match? @header "(?is)^(ctx|context|this)(\\.response)?\\.(type\\s*=|set\\(\\s*['\"]content-type['\"],).{0,12}html")
  (#match? @f "^(ctx|context|this)(\\.response)?$")
  (#eq? @property "body")
  (#tainted? @html "remote"))
; ctx.body = '<h1>' + name is HTML by its first character.
(assignment_expression
  left: (member_expression object: (_) @f property: (property_identifier) @property)
  right: (_) @html
  (#match? @f "^(ctx|context)(\\.response)?$")
  (#eq? @property "body")
  (#value? @html "/^\\s*</")
  (#not-inside? @finding "not-html")
  (#tainted? @html "remote")) @finding
; Hono
(call_expression
  function: (member_expression object: (identifier) @context property: (property_identifier) @method) @f
  arguments: (arguments . (_) @html)
  (#any-of? @context "c" "ctx")
  (#eq? @method "html")
  (#tainted? @html "remote")) @finding

; new Response(page, { headers: { 'content-type': 'text/html' } })
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @html . (_) @options)
  (#resolves? @f "Response" "next/server.NextResponse")
  (#match? @options "(?i)text/html")
  (#tainted? @html "remote")) @finding
; const headers = new Headers({ 'content-type': 'text/html' }); … new Response(page, { headers })
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @html . (object (pair key: (property_identifier) @key value: [(identifier) (member_expression) (call_expression) (new_expression)] @headers)))
  (#resolves? @f "Response" "next/server.NextResponse")
  (#eq? @key "headers")
  (#not-match? @headers "(?i)text/html")
  (#tainted? @html "remote")
  (#tainted? @headers "unprotected")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @html . (object (shorthand_property_identifier) @headers))
  (#resolves? @f "Response" "next/server.NextResponse")
  (#eq? @headers "headers")
  (#tainted? @html "remote")
  (#tainted? @headers "unprotected")) @finding
; An AWS function's answer
(object
  (pair key: (property_identifier) @header value: (object) @headers)
  (pair key: (property_identifier) @f value: (_) @html) @finding
  (#eq? @header "headers")
  (#match? @headers "(?i)text/html")
  (#eq? @f "body")
  (#tainted? @html "remote"))

; Hapi: a text that a handler returns is HTML.
(call_expression
  function: (member_expression property: (property_identifier) @f)
  arguments: (arguments (object (pair
    key: (property_identifier) @key
    value: [
      (arrow_function parameters: (formal_parameters . (_) .) body: (statement_block (return_statement [(template_string) (binary_expression) (member_expression) (identifier)] @html) @finding))
      (arrow_function parameters: (formal_parameters . (_) . (_) @toolkit .) body: (statement_block (return_statement [(template_string) (binary_expression) (member_expression)] @html) @finding))
      (function_expression parameters: (formal_parameters . (_) .) body: (statement_block (return_statement [(template_string) (binary_expression) (member_expression) (identifier)] @html) @finding))
      (arrow_function parameters: (formal_parameters . (_) .) body: [(template_string) (binary_expression) (member_expression)] @html @finding)
    ])))
  (#eq? @f "route")
  (#eq? @key "handler")
  (#tainted? @html "remote"))

; JSDOM runs the scripts of what it is given.
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @html . (object (pair key: (property_identifier) @option value: (_) @mode)))
  (#resolves? @f "jsdom.JSDOM")
  (#eq? @option "runScripts")
  (#value? @mode "dangerously")
  (#tainted? @html "remote")) @finding
