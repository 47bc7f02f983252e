; What a request brings is untrusted-regex's.
([
  (new_expression constructor: (_) @f arguments: (arguments . (_) @pattern))
  (call_expression function: (_) @f arguments: (arguments . (_) @pattern))
] @finding
  (#resolves? @f "RegExp")
  (#any-of? @f "RegExp" "window.RegExp" "globalThis.RegExp")
  (#not-constant? @pattern)
  (#not-match? @pattern "(?i)escape|quote|\\.source\\b|^/")
  (#not-tainted? @pattern "remote" "browser"))
