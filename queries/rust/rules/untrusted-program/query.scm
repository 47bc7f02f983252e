; The program itself. Arguments of a fixed program are another matter.
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (_) @program)
  (#resolves? @f
    "std::process::Command::new" "tokio::process::Command::new" "async_process::Command::new" "async_std::process::Command::new"
    "smol::process::Command::new" "duct::cmd")
  (#tainted? @program "remote")) @finding
