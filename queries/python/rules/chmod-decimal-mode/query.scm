; Written like a mode in octal, without saying so. Other rights come out: 400 is 0o620, 644 is 0o1204.
(call
  function: (_) @f
  arguments: (argument_list (_) . (integer) @mode .)
  (#resolves? @f "os.chmod" "os.fchmod" "os.lchmod")
  (#match? @mode "^[1-7][0-7][0-7]$")
  (#not-any-of? @mode "256" "416" "420" "432" "436" "504" "511")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (integer) @mode .)
  (#eq? @method "chmod")
  (#not-resolves? @f "os.chmod")
  (#match? @mode "^[1-7][0-7][0-7]$")
  (#not-any-of? @mode "256" "416" "420" "432" "436" "504" "511")) @finding
