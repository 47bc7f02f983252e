; Writing only. Mode "x" refuses what is there already.
(call
  function: (_) @f
  arguments: (argument_list . (_) @path)
  (#resolves? @f "open" "io.open" "builtins.open" "codecs.open")
  (#value? @path "/^/(var/)?tmp/[^/]|^/dev/shm/[^/]/")
  (#argument? @finding "mode" 1 "mode")
  (#value? "mode" "/^[^x]*[wa+][^x]*$/")) @finding
