; Modes whose last digit has the bit for writing. With the sticky bit (0o1777) a shared folder is right.
(call
  function: (_) @f
  arguments: (argument_list (_) . [(keyword_argument value: (_) @mode) (_) @mode] .)
  (#resolves? @f "os.chmod" "os.fchmod" "os.lchmod")
  (#value? @mode
    "0o002" "0o006" "0o007" "0o022" "0o066" "0o077" "0o222" "0o227" "0o266" "0o277"
    "0o602" "0o603" "0o606" "0o607" "0o622" "0o623" "0o626" "0o627" "0o642" "0o643" "0o646" "0o647"
    "0o662" "0o663" "0o666" "0o667" "0o672" "0o673" "0o676" "0o677"
    "0o702" "0o703" "0o706" "0o707" "0o722" "0o723" "0o726" "0o727" "0o742" "0o743" "0o746" "0o747"
    "0o752" "0o753" "0o756" "0o757" "0o762" "0o763" "0o766" "0o767" "0o772" "0o773" "0o776" "0o777"
    "0o2777" "0o4777" "0o6777")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . [(keyword_argument value: (_) @mode) (_) @mode] .)
  (#any-of? @method "chmod" "lchmod")
  (#not-resolves? @f "os.chmod" "os.lchmod")
  (#value? @mode
    "0o002" "0o006" "0o007" "0o022" "0o066" "0o077" "0o222" "0o227" "0o266" "0o277"
    "0o602" "0o603" "0o606" "0o607" "0o622" "0o623" "0o626" "0o627" "0o642" "0o643" "0o646" "0o647"
    "0o662" "0o663" "0o666" "0o667" "0o672" "0o673" "0o676" "0o677"
    "0o702" "0o703" "0o706" "0o707" "0o722" "0o723" "0o726" "0o727" "0o742" "0o743" "0o746" "0o747"
    "0o752" "0o753" "0o756" "0o757" "0o762" "0o763" "0o766" "0o767" "0o772" "0o773" "0o776" "0o777"
    "0o2777" "0o4777" "0o6777")) @finding

; By the names of stat, set and not taken away
(call
  function: (_) @f
  arguments: (argument_list (_) . (_) @mode .)
  (#resolves? @f "os.chmod" "os.fchmod" "os.lchmod")
  (#match? @mode "\\bS_(IWOTH|IRWXO)\\b")
  (#not-match? @mode "~|S_ISVTX")
  (#not-constant? @mode)) @finding
