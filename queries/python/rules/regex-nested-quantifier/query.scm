; One thing repeated inside a group that is repeated, and something after it that can fail: (a+)+b, (\w*)*$, (.+)+x.
; What is optional beside it changes nothing: (\w+\s?)*$. What must stand between two rounds, as in (\w+\s)*, makes it safe.
(call
  function: (_) @f
  arguments: (argument_list . (_) @pattern)
  (#resolves? @f
    "re.compile" "re.match" "re.search" "re.fullmatch" "re.findall" "re.finditer" "re.sub" "re.subn" "re.split")
  (#value? @pattern "/\\((\\?:)?((\\\\[wWdDsS]|\\.|[A-Za-z]|\\[[^\\]\\[]+\\])[?*])?(\\\\[wWdDsS]|\\.|[A-Za-z]|\\[[^\\]\\[]+\\])[+*]((\\\\[wWdDsS]|\\.|[A-Za-z]|\\[[^\\]\\[]+\\])[?*])?\\)([+*]|\\{[0-9]*,\\})([^?+|)]|\\?.)/")) @finding
