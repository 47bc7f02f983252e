(call
  function: (_) @f
  arguments: (argument_list . (_) @pattern)
  (#resolves? @f
    "re.compile" "re.match" "re.search" "re.fullmatch" "re.findall" "re.finditer" "re.sub" "re.subn" "re.split"
    "regex.compile" "regex.match" "regex.search" "regex.fullmatch" "regex.findall" "regex.sub")
  (#tainted? @pattern "remote")) @finding
