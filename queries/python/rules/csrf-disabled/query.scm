; Classes of settings are left out: one of them is for tests. So is what stands below a condition.
(assignment
  left: (identifier) @name
  right: (false) @value
  (#any-of? @name "WTF_CSRF_ENABLED" "CSRF_ENABLED" "WTF_CSRF_CHECK_DEFAULT")
  (#not-inside? @name "if_statement" "class_definition")) @finding

(assignment
  left: (subscript value: (attribute attribute: (identifier) @config) subscript: (string (string_content) @name))
  right: (false) @value
  (#eq? @config "config")
  (#any-of? @name "WTF_CSRF_ENABLED" "WTF_CSRF_CHECK_DEFAULT")
  (#not-inside? @name "if_statement")) @finding

; class Meta of a form: csrf = False
(class_definition
  name: (identifier) @meta
  body: (block (expression_statement (assignment left: (identifier) @name right: (false) @value) @finding))
  (#eq? @meta "Meta")
  (#eq? @name "csrf"))

; Django: sessions, and no check
(assignment
  left: (identifier) @name
  right: (list) @list
  (#eq? @name "MIDDLEWARE")
  (#match? @list "sessions\\.middleware\\.SessionMiddleware")
  (#not-match? @list "Csrf")
  (#not-inside? @name "if_statement")) @finding
