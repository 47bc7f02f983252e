; link.href = params.get('url'), element.setAttribute('href', url)
(assignment_expression
  left: (member_expression object: (_) @object property: (property_identifier) @f)
  right: (_) @url
  (#any-of? @f "href" "action" "formAction")
  (#not-match? @object "(^|\\.)location$")
  (#not-value? @url "/(?s)^[\\w\\/.?#].*\\h/")
  (#not-inside? @finding "scheme-checked")
  (#tainted? @url "dom" "message" "http")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @f)
  arguments: (arguments . (string) @name . (_) @url)
  (#any-of? @f "setAttribute" "attr" "prop")
  (#match? @name "(?i)^.(href|xlink:href|action|formaction).$")
  (#not-value? @url "/(?s)^[\\w\\/.?#].*\\h/")
  (#not-inside? @finding "scheme-checked")
  (#tainted? @url "dom" "message" "http")) @finding
; <a href={params.get('url')}>
(jsx_attribute
  (property_identifier) @f
  (jsx_expression (_) @url)
  (#any-of? @f "href" "action" "formAction" "xlinkHref")
  (#not-value? @url "/(?s)^[\\w\\/.?#].*\\h/")
  (#not-inside? @finding "scheme-checked")
  (#tainted? @url "dom" "message" "http")) @finding
; encodeURI leaves `javascript:` and the brackets of a call as they are, though it is enough inside of HTML.
(assignment_expression
  left: (member_expression object: (_) @object property: (property_identifier) @f)
  right: (call_expression function: (_) @encode arguments: (arguments . (_) @url .))
  (#any-of? @f "href" "action" "formAction")
  (#not-match? @object "(^|\\.)location$")
  (#resolves? @encode "encodeURI")
  (#not-value? @url "/(?s)^[\\w\\/.?#].*\\h/")
  (#not-inside? @finding "scheme-checked")
  (#tainted? @url "dom" "message" "http")) @finding
; A frame or script from anywhere
(assignment_expression
  left: (member_expression object: (identifier) @object property: (property_identifier) @f)
  right: (_) @url
  (#eq? @f "src")
  (#match? @object "(?i)script|frame|embed|worker")
  (#not-value? @url "/^(https?:)?\\/\\/[\\w.:-]+\\//" "/(?s)^\\/?[\\w.].*\\h/")
  (#not-inside? @finding "scheme-checked")
  (#tainted? @url "dom" "message" "http")) @finding
