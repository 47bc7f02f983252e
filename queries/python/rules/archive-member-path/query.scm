; The name is used at once, so nobody has looked at it: for name in z.namelist(): with open(join(d, name), "wb")
(for_statement
  left: (identifier) @member
  right: (call function: (attribute attribute: (identifier) @list))
  body: (block . (with_statement (with_clause (with_item value: [
    (call
      function: (_) @open
      arguments: (argument_list . (call
        function: (_) @join
        arguments: (argument_list [(identifier) @name (attribute object: (identifier) @name attribute: (identifier) @field)] .)) @finding @call))
    (as_pattern . (call
      function: (_) @open
      arguments: (argument_list . (call
        function: (_) @join
        arguments: (argument_list [(identifier) @name (attribute object: (identifier) @name attribute: (identifier) @field)] .)) @finding @call)))
  ]))))
  (#any-of? @list "namelist" "infolist" "getnames" "getmembers")
  (#resolves? @open "open")
  (#resolves? @join "os.path.join")
  (#eq? @member @name))

; target = join(d, name), and the next statement opens or writes
(for_statement
  left: (identifier) @member
  right: (call function: (attribute attribute: (identifier) @list))
  body: (block
    . (expression_statement (assignment right: (call
      function: (_) @join
      arguments: (argument_list [(identifier) @name (attribute object: (identifier) @name attribute: (identifier) @field)] .)) @finding @call))
    . [(with_statement) (expression_statement (call))])
  (#any-of? @list "namelist" "infolist" "getnames" "getmembers")
  (#resolves? @join "os.path.join")
  (#eq? @member @name))
