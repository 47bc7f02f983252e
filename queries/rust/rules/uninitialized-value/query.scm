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
  (#not-match? @path "MaybeUninit.*MaybeUninit")
  (#not-match? @type "^(\\[+([iu](8|16|32|64|128|size)|f(32|64))(; [^\\]]*\\])+|[iu](8|16|32|64|128|size)|f(32|64))$"))

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
  (#not-match? @arguments "MaybeUninit|^<\\(\\)>$")
  (#not-match? @arguments "^<(\\[+([iu](8|16|32|64|128|size)|f(32|64))(; [^\\]]*\\])+|[iu](8|16|32|64|128|size)|f(32|64))>$")) @finding

; Numbers may hold any bits, so zeros change nothing that the program may rely on.
(let_declaration
  type: (_) @type
  value: (unsafe_block
    (block
      . (call_expression
        function: (field_expression
          value: (call_expression
            function: (scoped_identifier path: (_) @path name: (identifier) @plain))
          field: (field_identifier) @f)) @finding .))
  (#eq? @f "assume_init")
  (#eq? @plain "uninit")
  (#match? @path "MaybeUninit")
  (#not-match? @type "MaybeUninit")
  (#not-match? @path "MaybeUninit.*MaybeUninit")
  (#match? @type "^(\\[+([iu](8|16|32|64|128|size)|f(32|64))(; [^\\]]*\\])+|[iu](8|16|32|64|128|size)|f(32|64))$"))

(call_expression
  function: (field_expression
    value: (call_expression
      function: (scoped_identifier
        path: (generic_type
          type: (_) @type
          type_arguments: (type_arguments) @arguments)
        name: (identifier) @plain))
    field: (field_identifier) @f)
  (#eq? @f "assume_init")
  (#eq? @plain "uninit")
  (#resolves? @type "std::mem::MaybeUninit")
  (#not-match? @arguments "MaybeUninit|^<\\(\\)>$")
  (#match? @arguments "^<(\\[+([iu](8|16|32|64|128|size)|f(32|64))(; [^\\]]*\\])+|[iu](8|16|32|64|128|size)|f(32|64))>$")) @finding
