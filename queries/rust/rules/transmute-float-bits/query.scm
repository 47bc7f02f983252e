; transmute::<u32, f32>(bits)
(
(unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @float
  (#resolves? @f "std::mem::transmute")
  (#any-of? @from "u32" "u64")
  (#any-of? @to "f32" "f64")
  (#match? @given "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#match? @f "^(::)?(std|core)::")
  (#not-match? @float "//|/\\*")
  (#not-inside? @float "safety-commented" "safety-told" "const-code"))

; By a shorter name: its import may be left over.
(
(unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @float_named
  (#resolves? @f "std::mem::transmute")
  (#any-of? @from "u32" "u64")
  (#any-of? @to "f32" "f64")
  (#match? @given "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @f "^(::)?(std|core)::")
  (#not-match? @float_named "//|/\\*")
  (#not-inside? @float_named "safety-commented" "safety-told" "const-code"))

; transmute::<f32, u32>(number)
(
(unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @bits
  (#resolves? @f "std::mem::transmute")
  (#any-of? @from "f32" "f64")
  (#any-of? @to "u32" "u64")
  (#match? @given "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#match? @f "^(::)?(std|core)::")
  (#not-match? @bits "//|/\\*")
  (#not-inside? @bits "safety-commented" "safety-told" "const-code"))

; By a shorter name: its import may be left over.
(
(unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @bits_named
  (#resolves? @f "std::mem::transmute")
  (#any-of? @from "f32" "f64")
  (#any-of? @to "u32" "u64")
  (#match? @given "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @f "^(::)?(std|core)::")
  (#not-match? @bits_named "//|/\\*")
  (#not-inside? @bits_named "safety-commented" "safety-told" "const-code"))
