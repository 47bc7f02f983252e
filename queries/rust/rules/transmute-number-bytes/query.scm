; transmute::<[u8; 4], u32>(bytes)
(
(unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (array_type element: (primitive_type) @byte) . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @number
  (#resolves? @f "std::mem::transmute")
  (#eq? @byte "u8")
  (#match? @to "^([ui](16|32|64|128|size)|f(32|64))$")
  (#match? @given "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#match? @f "^(::)?(std|core)::")
  (#not-match? @number "//|/\\*")
  (#not-inside? @number "safety-commented" "safety-told"))

; By a shorter name: its import may be left over.
(
(unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (array_type element: (primitive_type) @byte) . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @number_named
  (#resolves? @f "std::mem::transmute")
  (#eq? @byte "u8")
  (#match? @to "^([ui](16|32|64|128|size)|f(32|64))$")
  (#match? @given "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @f "^(::)?(std|core)::")
  (#not-match? @number_named "//|/\\*")
  (#not-inside? @number_named "safety-commented" "safety-told"))

; transmute::<u32, [u8; 4]>(number)
(
(unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (array_type element: (primitive_type) @byte) .))
    arguments: (arguments . (_) @given .)) @finding .)) @bytes
  (#resolves? @f "std::mem::transmute")
  (#eq? @byte "u8")
  (#match? @from "^([ui](16|32|64|128|size)|f(32|64))$")
  (#match? @given "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#match? @f "^(::)?(std|core)::")
  (#not-match? @bytes "//|/\\*")
  (#not-inside? @bytes "safety-commented" "safety-told"))

; By a shorter name: its import may be left over.
(
(unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (array_type element: (primitive_type) @byte) .))
    arguments: (arguments . (_) @given .)) @finding .)) @bytes_named
  (#resolves? @f "std::mem::transmute")
  (#eq? @byte "u8")
  (#match? @from "^([ui](16|32|64|128|size)|f(32|64))$")
  (#match? @given "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @f "^(::)?(std|core)::")
  (#not-match? @bytes_named "//|/\\*")
  (#not-inside? @bytes_named "safety-commented" "safety-told"))
