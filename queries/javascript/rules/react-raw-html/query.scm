; What useMemo gives may have been cleaned in its function, which is not looked into.
; <div dangerouslySetInnerHTML={{ __html: post.body }} />
(jsx_attribute
  (property_identifier) @attribute
  (jsx_expression (object (pair
    key: (property_identifier) @key
    value: (_) @html)))
  (#eq? @attribute "dangerouslySetInnerHTML")
  (#eq? @key "__html")
  (#not-constant? @html)
  (#not-resolves? @html "dompurify.sanitize()" "isomorphic-dompurify.sanitize()" "sanitize-html()" "xss()" "react.useMemo()")
  (#not-match? @html "(?i)sanitiz|sanitis|purif|escape|clean|safe|trusted|JSON\\.stringify|render|serialize|css|style|script|highlight|svg|icon|katex|\\bt\\(")
  (#tainted? @html "unknown" "any")) @finding

; createElement('div', { dangerouslySetInnerHTML: { __html: post.body } })
(pair
  key: (property_identifier) @attribute
  value: (object (pair
    key: (property_identifier) @key
    value: (_) @html))
  (#eq? @attribute "dangerouslySetInnerHTML")
  (#eq? @key "__html")
  (#not-constant? @html)
  (#not-resolves? @html "dompurify.sanitize()" "isomorphic-dompurify.sanitize()" "sanitize-html()" "xss()" "react.useMemo()")
  (#not-match? @html "(?i)sanitiz|sanitis|purif|escape|clean|safe|trusted|JSON\\.stringify|render|serialize|css|style|script|highlight|svg|icon|katex|\\bt\\(")
  (#tainted? @html "unknown" "any")) @finding
