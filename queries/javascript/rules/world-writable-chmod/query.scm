; chmod alone: the mode of open, mkdir and writeFile goes through the umask, which
; takes the right to write away. A sticky folder (0o1777) is shared on purpose.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @mode)
  (#resolves? @f
    "fs.chmod" "fs.chmodSync" "fs.fchmod" "fs.fchmodSync" "fs.lchmod" "fs.lchmodSync" "fs.promises.chmod" "fs/promises.chmod"
    "fs-extra.chmod" "fs-extra.chmodSync" "graceful-fs.chmod" "graceful-fs.chmodSync")
  (#value? @mode
    "0o777" "0o776" "0o773" "0o772" "0o767" "0o766" "0o763" "0o762" "0o757" "0o756" "0o753" "0o752" "0o747" "0o746" "0o743" "0o742"
    "0o737" "0o736" "0o733" "0o732" "0o727" "0o726" "0o723" "0o722" "0o717" "0o716" "0o713" "0o712" "0o707" "0o706" "0o703" "0o702"
    "0o677" "0o676" "0o667" "0o666" "0o663" "0o662" "0o646" "0o642" "0o626" "0o622" "0o606" "0o602"
    "0o4777" "0o2777" "0o6777"
    "/^0?(777|776|773|772|767|766|757|756|747|746|733|722|667|666|662|646|622|606|602)$/")) @finding
