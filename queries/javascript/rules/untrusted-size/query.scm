(call_expression
  function: (_) @f
  arguments: (arguments . (_) @size)
  (#resolves? @f "Buffer.alloc" "Buffer.allocUnsafe" "Buffer.allocUnsafeSlow" "buffer.Buffer.alloc" "Array" "crypto.randomBytes" "lodash.times" "lodash.range")
  (#tainted? @size "size" "remote")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @size .)
  (#resolves? @f "Array" "Buffer" "ArrayBuffer" "SharedArrayBuffer" "Uint8Array" "Uint16Array" "Uint32Array" "Float64Array" "Float32Array" "Int32Array")
  (#match? @size "(?i)size|length|count|number|parseInt|limit|width|height|num|amount|^\\+|total|bytes|^n$")
  (#tainted? @size "size" "remote")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @f)
  arguments: (arguments . (_) @size)
  (#any-of? @f "repeat" "padStart" "padEnd")
  (#tainted? @size "size" "remote")) @finding
; A timer keeps what it holds until it fires.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @size)
  (#resolves? @f "setTimeout")
  (#tainted? @size "size" "remote")) @finding
; for (let i = 0; i < count; i++)
(for_statement
  condition: (binary_expression
    left: (identifier)
    operator: ["<" "<="] @f
    right: [(identifier) (call_expression) (member_expression)] @size)
  (#not-match? @size "\\.length$")
  (#tainted? @size "size" "remote")) @finding
