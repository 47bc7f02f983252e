; transmute::<u8, bool>(x), transmute::<u32, char>(x)
(unsafe_block
  (block
    . (call_expression
      function: (generic_function
        function: (_) @f
        type_arguments: (type_arguments
          . (primitive_type) @source
          . (primitive_type) @target .))) @finding .)
  (#resolves? @f "std::mem::transmute")
  (#any-of? @source "u8" "i8" "u32" "i32")
  (#any-of? @target "bool" "char")
  (#not-inside? @block "safety-commented")) @block

; let b: bool = unsafe { transmute(x) };
(let_declaration
  type: (primitive_type) @target
  value: (unsafe_block
    (block
      . (call_expression
        function: [
          (scoped_identifier)
          (identifier)
        ] @f) @finding .)) @block
  (#resolves? @f "std::mem::transmute")
  (#any-of? @target "bool" "char")
  (#not-inside? @block "safety-commented"))

; fn from(x: u8) -> Self { unsafe { transmute(x) } }: a safe function that is nothing else takes every number.
(function_item
  parameters: (parameters . (parameter pattern: (identifier) @parameter type: (primitive_type) @source) .)
  return_type: [
    (type_identifier)
    (scoped_type_identifier)
  ] @target
  body: (block
    . (expression_statement
      (unsafe_block
        (block
          . (call_expression
            function: [
              (scoped_identifier) @f
              (identifier) @f
              (generic_function function: (_) @f)
            ]
            arguments: (arguments . (identifier) @given .)) @finding .)) @block) .)
  (#eq? @parameter @given)
  (#resolves? @f "std::mem::transmute")
  (#match? @source "^[ui](8|16|32|64|128|size)$")
  (#not-match? @whole "^(pub(\\([a-z: ]+\\))? )?(const )?unsafe ")
  (#not-inside? @block "safety-commented")) @whole
