; transmute::<&T, &'static T>(x); a comment that gives the reason is respected.
(unsafe_block
  (block
    . (call_expression
      function: (generic_function
        function: (_) @f
        type_arguments: (type_arguments
          (_)
          (_) @target .))) @finding .)
  (#resolves? @f "std::mem::transmute" "std::intrinsics::transmute")
  (#match? @target "^&\\s*'static\\b")
  (#not-inside? @block "safety-commented")) @block

; let s: &'static str = unsafe { transmute(x) };
(let_declaration
  type: (_) @target
  value: (unsafe_block
    (block
      . (call_expression
        function: [
          (scoped_identifier)
          (identifier)
        ] @f) @finding .)) @block
  (#resolves? @f "std::mem::transmute" "std::intrinsics::transmute")
  (#match? @target "^&\\s*'static\\b")
  (#not-inside? @block "safety-commented"))
