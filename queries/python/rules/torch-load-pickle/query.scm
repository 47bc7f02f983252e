(call
  function: (_) @f
  arguments: (argument_list . (_) @file)
  (#resolves? @f "torch.load" "torch.serialization.load")
  (#argument? @finding "weights_only" "only")
  (#value? "only" "False")
  (#not-constant? @file)
  (#tainted? @file "unknown" "local" "database")) @finding
