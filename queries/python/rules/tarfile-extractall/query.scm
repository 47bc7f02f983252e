; With `members` the caller has chosen what to unpack. From Python 3.14 on, "data" is the default.
(call
  function: (_) @f
  (#resolves? @f "tarfile.TarFile.extractall")
  (#no-argument? @finding "members" 1)
  (#no-argument? @finding "filter")) @finding

(call
  function: (_) @f
  (#resolves? @f "tarfile.TarFile.extractall")
  (#argument? @finding "members" 1 "members")
  (#resolves? "members" "tarfile.TarFile" "tarfile.TarFile.getmembers()")
  (#no-argument? @finding "filter")) @finding

; for member in archive: archive.extract(member): nobody has looked at the name.
(for_statement
  left: (identifier) @member
  body: (block . (expression_statement (call
    function: (_) @f
    arguments: (argument_list . (identifier) @name)) @finding))
  (#eq? @member @name)
  (#resolves? @f "tarfile.TarFile.extract")
  (#no-argument? @finding "filter"))

(call
  function: (_) @f
  (#resolves? @f "tarfile.TarFile.extractall" "tarfile.TarFile.extract")
  (#argument? @finding "filter" "filter")
  (#value? "filter" "fully_trusted")) @finding
