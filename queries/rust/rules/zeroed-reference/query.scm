; mem::zeroed::<&T>(); Option of a reference may be zero, so it is not meant.
(call_expression
  function: (generic_function
    function: (_) @f
    type_arguments: (type_arguments
      . [
        (reference_type)
        (function_type)
        (generic_type type: (type_identifier) @owner)
      ] @type .))
  (#resolves? @f "std::mem::zeroed" "std::mem::MaybeUninit::zeroed")
  (#match? @type "^&|^(unsafe |extern |fn)|^(Box|Rc|Arc|Vec|NonNull|NonZero)<")) @finding

(let_declaration
  type: [
    (reference_type)
    (function_type)
    (generic_type)
  ] @type
  value: (unsafe_block
    (block
      . (call_expression
        function: [
          (scoped_identifier)
          (identifier)
        ] @f) @finding .))
  (#resolves? @f "std::mem::zeroed")
  (#match? @type "^&|^(unsafe |extern |fn)|^(Box|Rc|Arc|Vec|NonNull|NonZero)<"))
