; transmute::<u8, bool>(x), transmute::<u32, char>(x)
(call_expression
  function: (generic_function
    function: (_) @f
    type_arguments: (type_arguments
      . (primitive_type) @source
      . (primitive_type) @target .))
  (#resolves? @f "std::mem::transmute")
  (#any-of? @source "u8" "i8" "u32" "i32")
  (#any-of? @target "bool" "char")
  (#not-inside? @finding "safety-commented")) @finding

; let b: bool = unsafe { transmute(x) };
(let_declaration
  type: (primitive_type) @target
  value: (unsafe_block
    (block
      . (call_expression
        function: [
          (scoped_identifier)
          (identifier)
        ] @f) @finding .))
  (#resolves? @f "std::mem::transmute")
  (#any-of? @target "bool" "char")
  (#not-inside? @finding "safety-commented"))

; impl From<u8> for Kind { fn from(x: u8) -> Self { unsafe { transmute(x) } } }: From takes every number.
(impl_item
  trait: (generic_type
    type: (type_identifier) @trait
    type_arguments: (type_arguments . (primitive_type) @source .))
  type: (type_identifier) @target
  body: (declaration_list
    (function_item
      parameters: (parameters (parameter pattern: (identifier) @parameter))
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
                arguments: (arguments . (identifier) @given .)) @finding .))) .)))
  (#eq? @trait "From")
  (#eq? @parameter @given)
  (#resolves? @f "std::mem::transmute")
  (#match? @source "^[ui](8|16|32|64|128|size)$")
  (#not-inside? @finding "safety-commented"))
