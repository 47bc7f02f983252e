; One path: opened, read, written, listed or removed
(call
  function: (_) @f
  (#resolves? @f
    "open" "builtins.open" "io.open" "io.FileIO" "codecs.open" "aiofiles.open" "anyio.open_file" "gzip.open" "bz2.open" "lzma.open"
    "tarfile.open" "zipfile.ZipFile" "linecache.getlines")
  (#argument? @finding "file" 0 "path")
  (#tainted? "path" "joined" "argv" "environment" "stdin")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "os.open" "os.remove" "os.unlink" "os.rmdir" "os.removedirs" "os.mkdir" "os.makedirs" "os.listdir" "os.scandir" "os.walk"
    "os.chmod" "os.chown" "os.truncate" "os.mkfifo" "os.utime" "os.readlink" "os.chdir"
    "shutil.rmtree" "shutil.chown" "shutil.disk_usage" "aiofiles.os.remove" "aiofiles.os.mkdir" "aiofiles.os.listdir"
    "glob.glob" "glob.iglob" "os.startfile")
  (#argument? @finding "path" 0 "path")
  (#tainted? "path" "joined" "argv" "environment" "stdin")) @finding

; Two paths
(call
  function: (_) @f
  (#resolves? @f
    "shutil.copy" "shutil.copy2" "shutil.copyfile" "shutil.copytree" "shutil.copymode" "shutil.copystat" "shutil.move"
    "shutil.unpack_archive" "os.rename" "os.renames" "os.replace" "os.link" "os.symlink")
  (#argument? @finding "src" 0 "path")
  (#tainted? "path" "joined" "argv" "environment" "stdin")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "shutil.copy" "shutil.copy2" "shutil.copyfile" "shutil.copytree" "shutil.copymode" "shutil.copystat" "shutil.move"
    "shutil.unpack_archive" "shutil.make_archive" "os.rename" "os.renames" "os.replace" "os.link" "os.symlink")
  (#argument? @finding "src" 0 "first")
  (#not-tainted? "first" "argv" "environment" "stdin")
  (#argument? @finding "dst" 1 "path")
  (#tainted? "path" "joined" "argv" "environment" "stdin")) @finding

; Paths as objects. What only asks, exists() or is_file(), is left out.
(call
  function: (attribute object: (_) @path attribute: (identifier) @method) @f
  (#any-of? @method
    "open" "read_text" "read_bytes" "write_text" "write_bytes" "unlink" "rmdir" "mkdir" "touch" "rename" "replace" "iterdir"
    "symlink_to" "hardlink_to" "chmod")
  (#type? @path "pathlib.Path" "pathlib.PosixPath" "anyio.Path")
  (#tainted? @path "joined" "argv" "environment" "stdin")) @finding

(call
  function: (attribute object: [(call function: (_) @make) (parenthesized_expression (binary_operator left: (_) @root))] @path attribute: (identifier) @method) @f
  (#any-of? @method "read_text" "read_bytes" "write_text" "write_bytes" "unlink" "iterdir")
  (#not-type? @path "pathlib.Path" "pathlib.PosixPath" "anyio.Path")
  (#tainted? @path "joined" "argv" "environment" "stdin")) @finding

(call
  function: (attribute object: (identifier) @path attribute: (identifier) @method) @f
  (#any-of? @method "read_text" "read_bytes" "write_text" "write_bytes" "unlink" "iterdir")
  (#not-type? @path "pathlib.Path" "pathlib.PosixPath" "anyio.Path")
  (#tainted? @path "joined" "argv" "environment" "stdin")) @finding
