; The same calls as shell-built-command, with an argument of which nothing is known here.
(call_expression
  function: (field_expression
    value: (call_expression
      function: (field_expression
        value: [
          (call_expression
            function: (scoped_identifier) @new
            arguments: (arguments . (_) @shell)) @start
          (call_expression
            function: (field_expression
              value: (call_expression
                function: (scoped_identifier) @new
                arguments: (arguments . (_) @shell)) @start))
          (call_expression
            function: (field_expression
              value: (call_expression
                function: (field_expression
                  value: (call_expression
                    function: (scoped_identifier) @new
                    arguments: (arguments . (_) @shell)) @start))))
        ]
        field: (field_identifier) @first)
      arguments: (arguments . (_) @flag .))
    field: (field_identifier) @second)
  arguments: (arguments . (_) @cmd @finding .)
  (#eq? @first "arg")
  (#eq? @second "arg")
  (#resolves? @new
    "std::process::Command::new" "tokio::process::Command::new"
    "async_process::Command::new" "async_std::process::Command::new" "smol::process::Command::new")
  (#value? @shell "/(?i)(^|[/\\\\])(sh|bash|zsh|dash|ash|ksh|fish|cmd|pwsh|powershell)(\\.exe)?$/")
  (#value? @flag "/(?i)^(-[a-z]*c|/[ckr]|-command)$/")
  (#not-constant? @cmd)
  (#not-value? @cmd "/(?s).\\h|\\h./")
  (#tainted? @cmd "unknown" "any"))

(call_expression
  function: (field_expression
    value: [
      (call_expression
        function: (scoped_identifier) @new
        arguments: (arguments . (_) @shell)) @start
      (call_expression
        function: (field_expression
          value: (call_expression
            function: (scoped_identifier) @new
            arguments: (arguments . (_) @shell)) @start))
      (call_expression
        function: (field_expression
          value: (call_expression
            function: (field_expression
              value: (call_expression
                function: (scoped_identifier) @new
                arguments: (arguments . (_) @shell)) @start))))
    ]
    field: (field_identifier) @first)
  arguments: (arguments
    . [
      (array_expression . (_) @flag . (_) @cmd @finding)
      (reference_expression value: (array_expression . (_) @flag . (_) @cmd @finding))
    ] .)
  (#eq? @first "args")
  (#resolves? @new
    "std::process::Command::new" "tokio::process::Command::new"
    "async_process::Command::new" "async_std::process::Command::new" "smol::process::Command::new")
  (#value? @shell "/(?i)(^|[/\\\\])(sh|bash|zsh|dash|ash|ksh|fish|cmd|pwsh|powershell)(\\.exe)?$/")
  (#value? @flag "/(?i)^(-[a-z]*c|/[ckr]|-command)$/")
  (#not-constant? @cmd)
  (#not-value? @cmd "/(?s).\\h|\\h./")
  (#tainted? @cmd "unknown" "any"))

; cmd.exe puts all that follows /C together again and reads it as one line.
(call_expression
  function: (field_expression
    value: [
      (call_expression
        function: (scoped_identifier) @new
        arguments: (arguments . (_) @shell)) @start
      (call_expression
        function: (field_expression
          value: (call_expression
            function: (scoped_identifier) @new
            arguments: (arguments . (_) @shell)) @start))
      (call_expression
        function: (field_expression
          value: (call_expression
            function: (field_expression
              value: (call_expression
                function: (scoped_identifier) @new
                arguments: (arguments . (_) @shell)) @start))))
    ]
    field: (field_identifier) @first)
  arguments: (arguments
    . [
      (array_expression . (_) @flag . (string_literal) (_) @cmd @finding .)
      (reference_expression value: (array_expression . (_) @flag . (string_literal) (_) @cmd @finding .))
    ] .)
  (#eq? @first "args")
  (#resolves? @new
    "std::process::Command::new" "tokio::process::Command::new"
    "async_process::Command::new" "async_std::process::Command::new" "smol::process::Command::new")
  (#value? @shell "/(?i)(^|[/\\\\])(sh|bash|zsh|dash|ash|ksh|fish|cmd|pwsh|powershell)(\\.exe)?$/")
  (#value? @flag "/(?i)^(-[a-z]*c|/[ckr]|-command)$/")
  (#value? @shell "/(?i)(^|[/\\\\])cmd(\\.exe)?$/")
  (#not-constant? @cmd)
  (#tainted? @cmd "unknown" "any"))

(block
  (let_declaration pattern: (identifier) @variable value: [
    (call_expression
      function: (scoped_identifier) @new
      arguments: (arguments . (_) @shell)) @start
    (call_expression
      function: (field_expression
        value: (call_expression
          function: (scoped_identifier) @new
          arguments: (arguments . (_) @shell)) @start))
    (call_expression
      function: (field_expression
        value: (call_expression
          function: (field_expression
            value: (call_expression
              function: (scoped_identifier) @new
              arguments: (arguments . (_) @shell)) @start))))
  ])
  (expression_statement
    (call_expression
      function: (field_expression
        value: (call_expression
          function: (field_expression value: (identifier) @receiver field: (field_identifier) @first)
          arguments: (arguments . (_) @flag .))
        field: (field_identifier) @second)
      arguments: (arguments . (_) @cmd @finding .)))
  (#eq? @variable @receiver)
  (#eq? @first "arg")
  (#eq? @second "arg")
  (#resolves? @new
    "std::process::Command::new" "tokio::process::Command::new"
    "async_process::Command::new" "async_std::process::Command::new" "smol::process::Command::new")
  (#value? @shell "/(?i)(^|[/\\\\])(sh|bash|zsh|dash|ash|ksh|fish|cmd|pwsh|powershell)(\\.exe)?$/")
  (#value? @flag "/(?i)^(-[a-z]*c|/[ckr]|-command)$/")
  (#not-constant? @cmd)
  (#not-value? @cmd "/(?s).\\h|\\h./")
  (#tainted? @cmd "unknown" "any"))
