; mem::uninitialized(), which nothing makes right.
(call_expression
  function: [
    (scoped_identifier) @f @old
    (identifier) @f @old
    (generic_function function: (_) @f @old)
  ]
  (#resolves? @f "std::mem::uninitialized")) @finding

; let x: [u8; 4] = unsafe { MaybeUninit::uninit().assume_init() }; an array of MaybeUninit may be made this way.
(let_declaration
  type: (_) @type
  value: (unsafe_block
    (block
      . (call_expression
        function: (field_expression
          value: (call_expression
            function: (scoped_identifier path: (_) @path name: (identifier) @uninit))
          field: (field_identifier) @f)) @finding .))
  (#eq? @f "assume_init")
  (#eq? @uninit "uninit")
  (#match? @path "MaybeUninit")
  (#not-match? @type "MaybeUninit")
  (#not-match? @path "MaybeUninit.*MaybeUninit"))

; let x = unsafe { MaybeUninit::<[u8; 4]>::uninit().assume_init() };
(call_expression
  function: (field_expression
    value: (call_expression
      function: (scoped_identifier
        path: (generic_type
          type: (_) @type
          type_arguments: (type_arguments) @arguments)
        name: (identifier) @uninit))
    field: (field_identifier) @f)
  (#eq? @f "assume_init")
  (#eq? @uninit "uninit")
  (#resolves? @type "std::mem::MaybeUninit")
  (#not-match? @arguments "MaybeUninit|^<\\(\\)>$")) @finding
