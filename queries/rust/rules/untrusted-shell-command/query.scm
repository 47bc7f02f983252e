; The shell is a constant, and the argument after its -c or /C is tainted.
; Command::new("sh").arg("-c").arg(format!(…)), with up to two calls between.
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
  (#tainted? @cmd "remote"))

; Command::new("sh").args(["-c", &format!(…)])
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
  (#tainted? @cmd "remote"))

; let mut c = Command::new("sh"); c.arg("-c").arg(format!(…));
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
  (#tainted? @cmd "remote"))

; let mut c = Command::new("sh"); c.arg("-c"); c.arg(format!(…));
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
      function: (field_expression value: (identifier) @receiver field: (field_identifier) @first)
      arguments: (arguments . (_) @flag .)))
  .
  (expression_statement
    (call_expression
      function: (field_expression value: (identifier) @receiver2 field: (field_identifier) @second)
      arguments: (arguments . (_) @cmd @finding .)))
  (#eq? @variable @receiver)
  (#eq? @variable @receiver2)
  (#eq? @first "arg")
  (#eq? @second "arg")
  (#resolves? @new
    "std::process::Command::new" "tokio::process::Command::new"
    "async_process::Command::new" "async_std::process::Command::new" "smol::process::Command::new")
  (#value? @shell "/(?i)(^|[/\\\\])(sh|bash|zsh|dash|ash|ksh|fish|cmd|pwsh|powershell)(\\.exe)?$/")
  (#value? @flag "/(?i)^(-[a-z]*c|/[ckr]|-command)$/")
  (#tainted? @cmd "remote"))

; let mut c = Command::new("sh"); c.args(["-c", &x]);
(block
  (let_declaration pattern: (identifier) @variable value:
    (call_expression
      function: (scoped_identifier) @new
      arguments: (arguments . (_) @shell)) @start)
  (expression_statement
    (call_expression
      function: (field_expression value: (identifier) @receiver field: (field_identifier) @first)
      arguments: (arguments
        . [
          (array_expression . (_) @flag . (_) @cmd @finding)
          (reference_expression value: (array_expression . (_) @flag . (_) @cmd @finding))
        ] .)))
  (#eq? @variable @receiver)
  (#eq? @first "args")
  (#resolves? @new
    "std::process::Command::new" "tokio::process::Command::new"
    "async_process::Command::new" "async_std::process::Command::new" "smol::process::Command::new")
  (#value? @shell "/(?i)(^|[/\\\\])(sh|bash|zsh|dash|ash|ksh|fish|cmd|pwsh|powershell)(\\.exe)?$/")
  (#value? @flag "/(?i)^(-[a-z]*c|/[ckr]|-command)$/")
  (#tainted? @cmd "remote"))
