; A constant of another module is one, and what the build or the operating system says is not the caller's.
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (_) @program .)
  (#resolves? @f
    "std::process::Command::new" "process::Command::new" "Command::new" "tokio::process::Command::new"
    "async_process::Command::new" "async_std::process::Command::new" "smol::process::Command::new")
  (#not-constant? @program)
  (#not-match? @program "^&?([A-Za-z_0-9]+::)*[A-Z][A-Z0-9_]*$")
  (#not-match? @program "^&?(env!|concat!|(std::)?env::current_exe|if cfg!|(rustc|cargo|cc|cxx)$|\")")) @finding
