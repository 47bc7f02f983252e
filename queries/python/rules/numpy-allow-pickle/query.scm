(call
  function: (_) @f
  arguments: (argument_list . (_) @file)
  (#resolves? @f "numpy.load" "numpy.lib.npyio.load")
  (#argument? @finding "allow_pickle" 2 "allow")
  (#value? "allow" "True")
  (#not-constant? @file)
  (#tainted? @file "unknown" "any")) @finding
