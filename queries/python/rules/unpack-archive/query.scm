; A zip archive cannot do it, and Python 3.14 has the filter by default.
(call
  function: (_) @f
  arguments: (argument_list . (_) @archive)
  (#resolves? @f "shutil.unpack_archive")
  (#not-constant? @archive)
  (#no-argument? @finding "filter")
  (#not-match? @archive "(?i)zip")) @finding
