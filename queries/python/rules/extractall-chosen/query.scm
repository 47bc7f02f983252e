; A list of one's own is as good as the checks that made it. A whole archive is for tarfile-extractall.
(call
  function: (attribute attribute: (identifier) @method) @f
  (#eq? @method "extractall")
  (#not-resolves? @f "zipfile.*" "py7zr.*")
  (#argument? @finding "members" "members")
  (#not-resolves? "members" "tarfile.TarFile.getmembers()")
  (#no-argument? @finding "filter")) @finding
