; Objects are needed for that, so a format with texts alone is left out where they are visible.
(call
  function: (attribute object: (_) @format attribute: (identifier) @method) @f
  arguments: (argument_list . [(identifier) (attribute) (call) (subscript) (keyword_argument) (list_splat) (dictionary_splat)])
  (#any-of? @method "format" "format_map")
  (#tainted? @format "remote")) @finding

; text.format_map({"user": user})
(call
  function: (attribute object: (_) @format attribute: (identifier) @method) @f
  arguments: (argument_list . (dictionary (pair value: [(identifier) (attribute) (call) (subscript)])))
  (#eq? @method "format_map")
  (#tainted? @format "remote")) @finding
