; What everyone may write is for chmod-world-writable; that the group and others may read or run a program is usual.
(call
  function: (_) @f
  arguments: (argument_list (_) . [(keyword_argument value: (_) @mode) (_) @mode] .)
  (#resolves? @f "os.chmod" "os.fchmod" "os.lchmod")
  (#value? @mode
    "0o001" "0o010" "0o011" "0o020" "0o060" "0o070" "0o220" "0o260" "0o270" "0o620" "0o624" "0o630" "0o660" "0o664" "0o665" "0o670" "0o674"
    "0o675" "0o711" "0o720" "0o730" "0o731" "0o735" "0o760" "0o761" "0o764" "0o765" "0o770" "0o771" "0o774" "0o775" "0o2770" "0o2775")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . [(keyword_argument value: (_) @mode) (_) @mode] .)
  (#eq? @method "chmod")
  (#not-resolves? @f "os.chmod")
  (#value? @mode
    "0o620" "0o660" "0o664" "0o665" "0o670" "0o674" "0o675" "0o720" "0o730" "0o760" "0o764" "0o765" "0o770" "0o771" "0o774" "0o775"
    "0o2770" "0o2775")) @finding

; By the names of stat, or added to what is there
(call
  function: (_) @f
  arguments: (argument_list (_) . (_) @mode .)
  (#resolves? @f "os.chmod" "os.fchmod" "os.lchmod")
  (#match? @mode "\\bS_(IWGRP|IRWXG|IXGRP|IXOTH)\\b|\\|\\s*0o?[0-7]*([0-7][2367][0-7]|[2367])$")
  (#not-match? @mode "~|S_IWOTH|S_IRWXO")) @finding

; For everyone to write, and nothing else
(call
  function: (_) @f
  arguments: (argument_list (_) . (attribute) @mode .)
  (#resolves? @f "os.chmod" "os.fchmod")
  (#resolves? @mode "stat.S_IWOTH" "stat.S_IRWXO")) @finding
