; File::create("/tmp/name")
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (_) @path .)
  (#resolves? @f "std::fs::File::create" "tokio::fs::File::create")
  (#constant? @path)
  (#value? @path "/^(/tmp|/var/tmp|/dev/shm)/./")) @finding

; File::create(env::temp_dir().join("name"))
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments
    . [
      (call_expression
        function: (field_expression
          value: (call_expression
            function: [
              (scoped_identifier)
              (identifier)
            ] @temp
            arguments: (arguments))
          field: (field_identifier) @join)
        arguments: (arguments . (_) @leaf .))
      (reference_expression value: (call_expression
        function: (field_expression
          value: (call_expression
            function: [
              (scoped_identifier)
              (identifier)
            ] @temp
            arguments: (arguments))
          field: (field_identifier) @join)
        arguments: (arguments . (_) @leaf .)))
    ] .)
  (#resolves? @f "std::fs::File::create" "tokio::fs::File::create")
  (#eq? @join "join")
  (#resolves? @temp "std::env::temp_dir")
  (#constant? @leaf)) @finding

; let path = env::temp_dir().join("name"); … File::create(&path)
(block
  (let_declaration
    pattern: (identifier) @path
    value: (call_expression
      function: (field_expression
        value: (call_expression
          function: [
            (scoped_identifier)
            (identifier)
          ] @temp
          arguments: (arguments))
        field: (field_identifier) @join)
      arguments: (arguments . (_) @leaf .)))
  [
    (let_declaration
      value: [
        (call_expression
          function: (scoped_identifier) @f
          arguments: (arguments
            . [
              (identifier) @used
              (reference_expression value: (identifier) @used)
            ] .)) @finding
        (try_expression (call_expression
          function: (scoped_identifier) @f
          arguments: (arguments
            . [
              (identifier) @used
              (reference_expression value: (identifier) @used)
            ] .)) @finding)
        (try_expression (await_expression (call_expression
          function: (scoped_identifier) @f
          arguments: (arguments
            . [
              (identifier) @used
              (reference_expression value: (identifier) @used)
            ] .)) @finding))
        (call_expression function: (field_expression value: (call_expression
          function: (scoped_identifier) @f
          arguments: (arguments
            . [
              (identifier) @used
              (reference_expression value: (identifier) @used)
            ] .)) @finding))
      ])
    (expression_statement
      [
        (try_expression (call_expression
          function: (scoped_identifier) @f
          arguments: (arguments
            . [
              (identifier) @used
              (reference_expression value: (identifier) @used)
            ] .)) @finding)
        (call_expression function: (field_expression value: (call_expression
          function: (scoped_identifier) @f
          arguments: (arguments
            . [
              (identifier) @used
              (reference_expression value: (identifier) @used)
            ] .)) @finding))
        (try_expression (call_expression function: (field_expression value: (try_expression (call_expression
          function: (scoped_identifier) @f
          arguments: (arguments
            . [
              (identifier) @used
              (reference_expression value: (identifier) @used)
            ] .)) @finding))))
        (try_expression
          (await_expression
            (call_expression function: (field_expression value: (try_expression (await_expression (call_expression
              function: (scoped_identifier) @f
              arguments: (arguments
                . [
                  (identifier) @used
                  (reference_expression value: (identifier) @used)
                ] .)) @finding))))))
      ])
    (call_expression
      function: (field_expression
        value: [
          (call_expression
            function: (scoped_identifier) @f
            arguments: (arguments
              . [
                (identifier) @used
                (reference_expression value: (identifier) @used)
              ] .)) @finding
          (try_expression (call_expression
            function: (scoped_identifier) @f
            arguments: (arguments
              . [
                (identifier) @used
                (reference_expression value: (identifier) @used)
              ] .)) @finding)
        ]))
    (call_expression
      function: (scoped_identifier) @f
      arguments: (arguments
        . [
          (identifier) @used
          (reference_expression value: (identifier) @used)
        ] .)) @finding
  ]
  (#eq? @path @used)
  (#resolves? @f "std::fs::File::create" "tokio::fs::File::create")
  (#eq? @join "join")
  (#resolves? @temp "std::env::temp_dir")
  (#constant? @leaf))
