; The umask takes bits from OpenOptions::mode and DirBuilder::mode, but not from these. A sticky directory (0o1777) is
; how shared folders are meant to be.
(call_expression
  function: (scoped_identifier name: (identifier) @name) @f
  arguments: (arguments . (_) @mode .)
  (#eq? @name "from_mode")
  (#resolves? @f "std::fs::Permissions::from_mode" "std::os::unix::fs::PermissionsExt::from_mode")
  (#value? @mode
    "0o777" "0o776" "0o773" "0o772" "0o767" "0o766" "0o757" "0o756" "0o747" "0o707" "0o706" "0o703" "0o702"
        "0o722" "0o733" "0o667" "0o666" "0o662" "0o646" "0o626" "0o622" "0o606" "0o602" "0o577" "0o557"
        "0o477" "0o377" "0o277" "0o222" "0o333" "0o007" "0o006" "0o002" "0o2777" "0o4777" "0o6777" "0o2666" "0o100777" "0o100666" "0o40777")) @finding

(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . (integer_literal) @mode .)
  (#eq? @f "set_mode")
  (#match? @mode "^0o")
  (#value? @mode
    "0o777" "0o776" "0o773" "0o772" "0o767" "0o766" "0o757" "0o756" "0o747" "0o707" "0o706" "0o703" "0o702"
        "0o722" "0o733" "0o667" "0o666" "0o662" "0o646" "0o626" "0o622" "0o606" "0o602" "0o577" "0o557"
        "0o477" "0o377" "0o277" "0o222" "0o333" "0o007" "0o006" "0o002" "0o2777" "0o4777" "0o6777" "0o2666" "0o100777" "0o100666" "0o40777")) @finding

; libc::chmod(path, 0o777)
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (_) . (_) @mode .)
  (#resolves? @f "libc::chmod" "libc::fchmod" "libc::mkfifo")
  (#value? @mode
    "0o777" "0o776" "0o773" "0o772" "0o767" "0o766" "0o757" "0o756" "0o747" "0o707" "0o706" "0o703" "0o702"
        "0o722" "0o733" "0o667" "0o666" "0o662" "0o646" "0o626" "0o622" "0o606" "0o602" "0o577" "0o557"
        "0o477" "0o377" "0o277" "0o222" "0o333" "0o007" "0o006" "0o002" "0o2777" "0o4777" "0o6777" "0o2666" "0o100777" "0o100666" "0o40777")) @finding
