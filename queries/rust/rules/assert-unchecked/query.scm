; unsafe { std::hint::assert_unchecked(at < length) }; of names and numbers only: nothing else in it needs the block.
(block
  (expression_statement (unsafe_block (block . [
    (expression_statement (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @f
      arguments: (arguments . (_) @claim .)) @finding)
    (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @f
      arguments: (arguments . (_) @claim .)) @finding
  ] .))) @closed
  . (empty_statement)
  (#resolves? @f "std::hint::assert_unchecked")
  (#match? @claim "^!?[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>|<|>|<=|>=|==|!=|&&|\\|\\|) !?[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#match? @f "^(::)?(std|core)::")
  (#not-match? @closed "//|/\\*")
  (#not-inside? @closed "safety-commented" "safety-told"))

; The same without a semicolon behind the block.
(block
  (expression_statement (unsafe_block (block . [
    (expression_statement (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @f
      arguments: (arguments . (_) @claim .)) @finding)
    (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @f
      arguments: (arguments . (_) @claim .)) @finding
  ] .))) @open
  (#resolves? @f "std::hint::assert_unchecked")
  (#match? @claim "^!?[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>|<|>|<=|>=|==|!=|&&|\\|\\|) !?[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#match? @f "^(::)?(std|core)::")
  (#not-match? @open "//|/\\*")
  (#not-inside? @open "safety-commented" "safety-told"))

; By a shorter name: its import may be left over.
(block
  (expression_statement (unsafe_block (block . [
    (expression_statement (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @f
      arguments: (arguments . (_) @claim .)) @finding)
    (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @f
      arguments: (arguments . (_) @claim .)) @finding
  ] .))) @named_closed
  . (empty_statement)
  (#resolves? @f "std::hint::assert_unchecked")
  (#match? @claim "^!?[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>|<|>|<=|>=|==|!=|&&|\\|\\|) !?[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @f "^(::)?(std|core)::")
  (#not-match? @named_closed "//|/\\*")
  (#not-inside? @named_closed "safety-commented" "safety-told"))

(block
  (expression_statement (unsafe_block (block . [
    (expression_statement (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @f
      arguments: (arguments . (_) @claim .)) @finding)
    (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @f
      arguments: (arguments . (_) @claim .)) @finding
  ] .))) @named_open
  (#resolves? @f "std::hint::assert_unchecked")
  (#match? @claim "^!?[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>|<|>|<=|>=|==|!=|&&|\\|\\|) !?[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @f "^(::)?(std|core)::")
  (#not-match? @named_open "//|/\\*")
  (#not-inside? @named_open "safety-commented" "safety-told"))
