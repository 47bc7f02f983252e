; One path: opened, read, written, listed or removed
(call
  function: (_) @f
  (#resolves? @f
    "open" "builtins.open" "io.open" "io.FileIO" "codecs.open" "aiofiles.open" "anyio.open_file" "gzip.open" "bz2.open" "lzma.open"
    "tarfile.open" "zipfile.ZipFile" "linecache.getlines")
  (#argument? @finding "file" 0 "path")
  (#tainted? "path" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "os.open" "os.remove" "os.unlink" "os.rmdir" "os.removedirs" "os.mkdir" "os.makedirs" "os.listdir" "os.scandir" "os.walk"
    "os.chmod" "os.chown" "os.truncate" "os.mkfifo" "os.utime" "os.readlink" "os.chdir"
    "shutil.rmtree" "shutil.chown" "shutil.disk_usage" "aiofiles.os.remove" "aiofiles.os.mkdir" "aiofiles.os.listdir"
    "glob.glob" "glob.iglob" "os.startfile")
  (#argument? @finding "path" 0 "path")
  (#tainted? "path" "remote")) @finding

; Two paths
(call
  function: (_) @f
  (#resolves? @f
    "shutil.copy" "shutil.copy2" "shutil.copyfile" "shutil.copytree" "shutil.copymode" "shutil.copystat" "shutil.move"
    "shutil.unpack_archive" "os.rename" "os.renames" "os.replace" "os.link" "os.symlink")
  (#argument? @finding "src" 0 "path")
  (#tainted? "path" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "shutil.copy" "shutil.copy2" "shutil.copyfile" "shutil.copytree" "shutil.copymode" "shutil.copystat" "shutil.move"
    "shutil.unpack_archive" "shutil.make_archive" "os.rename" "os.renames" "os.replace" "os.link" "os.symlink")
  (#argument? @finding "src" 0 "first")
  (#not-tainted? "first" "remote")
  (#argument? @finding "dst" 1 "path")
  (#tainted? "path" "remote")) @finding

; Paths as objects. What only asks, exists() or is_file(), is left out.
(call
  function: (attribute object: (_) @path attribute: (identifier) @method) @f
  (#any-of? @method
    "open" "read_text" "read_bytes" "write_text" "write_bytes" "unlink" "rmdir" "mkdir" "touch" "rename" "replace" "iterdir"
    "symlink_to" "hardlink_to" "chmod")
  (#type? @path "pathlib.Path" "pathlib.PosixPath" "anyio.Path")
  (#tainted? @path "remote")) @finding

(call
  function: (attribute object: [(call function: (_) @make) (parenthesized_expression (binary_operator left: (_) @root))] @path attribute: (identifier) @method) @f
  (#any-of? @method "read_text" "read_bytes" "write_text" "write_bytes" "unlink" "iterdir")
  (#not-type? @path "pathlib.Path" "pathlib.PosixPath" "anyio.Path")
  (#tainted? @path "remote")) @finding

(call
  function: (attribute object: (identifier) @path attribute: (identifier) @method) @f
  (#any-of? @method "read_text" "read_bytes" "write_text" "write_bytes" "unlink" "iterdir")
  (#not-type? @path "pathlib.Path" "pathlib.PosixPath" "anyio.Path")
  (#tainted? @path "remote")) @finding

; Sent to the client. send_from_directory keeps a name in its folder, but not the folder.
(call
  function: (_) @f
  (#resolves? @f "flask.send_file" "flask.helpers.send_file" "quart.send_file" "werkzeug.utils.send_file" "sanic.response.file"
    "bottle.static_file.root")
  (#argument? @finding "path_or_file" 0 "path")
  (#tainted? "path" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f "flask.send_from_directory" "flask.helpers.send_from_directory" "quart.send_from_directory")
  (#argument? @finding "directory" 0 "path")
  (#tainted? "path" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "fastapi.responses.FileResponse" "starlette.responses.FileResponse" "aiohttp.web.FileResponse")
  (#argument? @finding "path" 0 "path")
  (#tainted? "path" "remote")) @finding

; An upload that is saved under a name of its sender's choice
(call
  function: (attribute object: (_) @upload attribute: (identifier) @save) @f
  arguments: (argument_list . (_) @path .)
  (#eq? @save "save")
  (#match? @upload "(?i)(file|upload|image|img|photo|picture|avatar|attachment|document|doc|logo|f)s?(\\[.*\\])?$|\\.files\\b")
  (#tainted? @path "remote")) @finding
