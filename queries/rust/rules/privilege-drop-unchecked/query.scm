; unsafe { libc::setuid(uid); }
(expression_statement
  (call_expression function: [(identifier) (scoped_identifier)] @f)
  (#resolves? @f
    "libc::setuid" "libc::setgid" "libc::setgroups" "libc::initgroups" "libc::seteuid" "libc::setegid" "libc::setresuid" "libc::setresgid"
    "libc::setreuid" "libc::setregid" "nix::unistd::setuid" "nix::unistd::setgid" "nix::unistd::setgroups" "nix::unistd::initgroups"
    "nix::unistd::seteuid" "nix::unistd::setegid" "nix::unistd::setresuid" "nix::unistd::setresgid")) @finding

; unsafe { libc::setuid(uid) };
(block
  (expression_statement (unsafe_block (block (call_expression function: [(identifier) (scoped_identifier)] @f) .))) @finding
  .
  (empty_statement)
  (#resolves? @f
    "libc::setuid" "libc::setgid" "libc::setgroups" "libc::initgroups" "libc::seteuid" "libc::setegid" "libc::setresuid" "libc::setresgid"
    "libc::setreuid" "libc::setregid"))

; let _ = setgid(gid);
(let_declaration
  pattern: _ @nothing
  value: [
    (call_expression function: [(identifier) (scoped_identifier)] @f)
    (unsafe_block (block (call_expression function: [(identifier) (scoped_identifier)] @f) .))
  ]
  (#match? @nothing "^_")
  (#resolves? @f
    "libc::setuid" "libc::setgid" "libc::setgroups" "libc::initgroups" "libc::seteuid" "libc::setegid" "libc::setresuid" "libc::setresgid"
    "libc::setreuid" "libc::setregid" "nix::unistd::setuid" "nix::unistd::setgid" "nix::unistd::setgroups" "nix::unistd::initgroups"
    "nix::unistd::seteuid" "nix::unistd::setegid" "nix::unistd::setresuid" "nix::unistd::setresgid")) @finding

; setuid(uid).ok();
(expression_statement
  (call_expression
    function: (field_expression
      value: (call_expression function: [(identifier) (scoped_identifier)] @f)
      field: (field_identifier) @ok)
    arguments: (arguments))
  (#any-of? @ok "ok" "unwrap_or_default")
  (#resolves? @f
    "nix::unistd::setuid" "nix::unistd::setgid" "nix::unistd::setgroups" "nix::unistd::initgroups" "nix::unistd::seteuid"
    "nix::unistd::setegid" "nix::unistd::setresuid" "nix::unistd::setresgid")) @finding
