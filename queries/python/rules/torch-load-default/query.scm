; Also for a name that is written here: the file may have come from anywhere.
(call
  function: (_) @f
  (#resolves? @f "torch.load" "torch.serialization.load")
  (#no-argument? @finding "weights_only")
  (#not-version? "torch" ">=2.6")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @file)
  (#resolves? @f "torch.load" "torch.serialization.load")
  (#constant? @file)
  (#argument? @finding "weights_only" "only")
  (#value? "only" "False")) @finding
