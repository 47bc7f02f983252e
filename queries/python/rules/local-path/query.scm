; Below a folder of the system that is written here: the folder is what the program meant. A path that is given as a whole is the
; user's to choose.
; One path: opened, read, written, listed or removed
(call
  function: (_) @f
  (#resolves? @f
    "open" "builtins.open" "io.open" "io.FileIO" "codecs.open" "aiofiles.open" "anyio.open_file" "gzip.open" "bz2.open" "lzma.open"
    "tarfile.open" "zipfile.ZipFile" "linecache.getlines")
  (#argument? @finding "file" 0 "path")
  (#value? "path" "/^\\/[^\\h]+\\h/")
  (#tainted? "path" "joined" "argv" "environment" "stdin")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "os.open" "os.remove" "os.unlink" "os.rmdir" "os.removedirs" "os.mkdir" "os.makedirs" "os.listdir" "os.scandir" "os.walk"
    "os.chmod" "os.chown" "os.truncate" "os.mkfifo" "os.utime" "os.readlink" "os.chdir"
    "shutil.rmtree" "shutil.chown" "shutil.disk_usage" "aiofiles.os.remove" "aiofiles.os.mkdir" "aiofiles.os.listdir"
    "glob.glob" "glob.iglob" "os.startfile")
  (#argument? @finding "path" 0 "path")
  (#value? "path" "/^\\/[^\\h]+\\h/")
  (#tainted? "path" "joined" "argv" "environment" "stdin")) @finding

; Two paths
(call
  function: (_) @f
  (#resolves? @f
    "shutil.copy" "shutil.copy2" "shutil.copyfile" "shutil.copytree" "shutil.copymode" "shutil.copystat" "shutil.move"
    "shutil.unpack_archive" "os.rename" "os.renames" "os.replace" "os.link" "os.symlink")
  (#argument? @finding "src" 0 "path")
  (#value? "path" "/^\\/[^\\h]+\\h/")
  (#tainted? "path" "joined" "argv" "environment" "stdin")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "shutil.copy" "shutil.copy2" "shutil.copyfile" "shutil.copytree" "shutil.copymode" "shutil.copystat" "shutil.move"
    "shutil.unpack_archive" "shutil.make_archive" "os.rename" "os.renames" "os.replace" "os.link" "os.symlink")
  (#argument? @finding "src" 0 "first")
  (#not-tainted? "first" "argv" "environment" "stdin")
  (#argument? @finding "dst" 1 "path")
  (#value? "path" "/^\\/[^\\h]+\\h/")
  (#tainted? "path" "joined" "argv" "environment" "stdin")) @finding

; os.path.join in place, and pathlib
(call
  function: (_) @f
  arguments: (argument_list . (call
    function: (_) @join
    arguments: (argument_list . (_) @base . (_))) @path)
  (#resolves? @f
    "open" "builtins.open" "io.open" "io.FileIO" "codecs.open" "aiofiles.open" "gzip.open" "bz2.open" "lzma.open" "tarfile.open"
    "zipfile.ZipFile" "os.open" "os.remove" "os.unlink" "os.rmdir" "os.removedirs" "os.makedirs" "os.listdir" "os.scandir" "os.walk"
    "os.chmod" "os.chown" "os.truncate" "shutil.rmtree" "shutil.copy" "shutil.copy2" "shutil.copyfile" "shutil.copytree" "shutil.move"
    "os.rename" "os.replace")
  (#resolves? @join "os.path.join" "posixpath.join" "ntpath.join")
  (#value? @base "/^\\/./")
  (#tainted? @path "joined" "argv" "environment" "stdin")) @finding

(call
  function: (attribute
    object: (parenthesized_expression (binary_operator
      left: (call function: (_) @make arguments: (argument_list . (_) @base .))) @path)
    attribute: (identifier) @method) @f
  (#any-of? @method "open" "read_text" "read_bytes" "write_text" "write_bytes" "unlink" "rmdir" "mkdir" "touch" "rename" "iterdir")
  (#resolves? @make "pathlib.Path" "pathlib.PosixPath" "anyio.Path")
  (#value? @base "/^\\/./")
  (#tainted? @path "joined" "argv" "environment" "stdin")) @finding
