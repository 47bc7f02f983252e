; A constant text, or Buffer.from of one, here or in a variable. ECB and RC4 take no IV, so an
; empty one is left to weak-cipher.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (_) @iv)
  (#resolves? @f "crypto.createCipheriv")
  (#value? @iv "/(?s)^.{8,}$/")
  (#constant? @iv)
  (#not-value? @iv "/^([./@\\w-]+\\.)?[A-Z][A-Z0-9_]*$/" "/^Buffer\\./")) @finding

; Zeros; a variable may have been filled since, so only those that are made in the call.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (call_expression function: (_) @alloc) @iv)
  (#resolves? @f "crypto.createCipheriv")
  (#resolves? @alloc "Buffer.alloc")) @finding

; Zeros in a variable that nothing in the same block fills, …
(statement_block
  (lexical_declaration (variable_declarator
    name: (identifier) @zeros
    value: (call_expression function: (_) @alloc)))
  [
    (lexical_declaration (variable_declarator value: (call_expression function: (_) @f arguments: (arguments . (_) . (_) . (identifier) @iv)) @finding))
    (return_statement (call_expression function: (_) @f arguments: (arguments . (_) . (_) . (identifier) @iv)) @finding)
  ]
  (#eq? @zeros @iv)
  (#resolves? @alloc "Buffer.alloc" "buffer.Buffer.alloc")
  (#resolves? @f "crypto.createCipheriv")
  (#not-match? @block "(?i)random|\\.(copy|write\\w*|set|fill|read\\w*)\\(|\\[\\w+\\]\\s*[-+|^]?=|(increment|inc|next|bump|fill|derive)\\w*\\(")) @block

; … or in a constant of the file.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (identifier) @iv)
  (#resolves? @f "crypto.createCipheriv")
  (#match? @iv "^[A-Z][A-Z0-9_]*$")
  (#resolves? @iv "Buffer.alloc()")) @finding

; An empty one where the mode needs one
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @algorithm . (_) . (string) @iv)
  (#resolves? @f "crypto.createCipheriv")
  (#value? @algorithm "/(?i)(gcm|ccm|ctr|cbc|ofb|cfb8?|ocb|poly1305)$/")
  (#value? @iv "")) @finding
