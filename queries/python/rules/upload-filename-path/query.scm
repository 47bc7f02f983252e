; upload.save(os.path.join(folder, upload.filename)): nobody has looked at the name.
(call
  function: (attribute object: (_) @upload attribute: (identifier) @save)
  arguments: (argument_list . (call
    function: (_) @join
    arguments: (argument_list (attribute object: (_) @named attribute: (identifier) @field) @name @finding .)))
  (#eq? @save "save")
  (#eq? @field "filename")
  (#eq? @upload @named)
  (#resolves? @join "os.path.join")
  (#not-resolves? @name
    "fastapi.UploadFile.filename" "starlette.datastructures.UploadFile.filename"
    "werkzeug.datastructures.FileStorage.filename" "flask.request.files[].filename")
  (#tainted? @name "unknown" "any"))

(call
  function: (attribute object: (_) @upload attribute: (identifier) @save)
  arguments: (argument_list . [
    (string (interpolation expression: (attribute object: (_) @named attribute: (identifier) @field) @name @finding))
    (binary_operator right: (attribute object: (_) @named attribute: (identifier) @field) @name @finding)
  ])
  (#eq? @save "save")
  (#eq? @field "filename")
  (#eq? @upload @named)
  (#tainted? @name "unknown" "any"))

; What the framework's type says is an upload
(call
  function: (_) @join
  arguments: (argument_list (attribute) @name @finding .)
  (#resolves? @join "os.path.join")
  (#resolves? @name
    "fastapi.UploadFile.filename" "starlette.datastructures.UploadFile.filename"
    "werkzeug.datastructures.FileStorage.filename" "flask.request.files[].filename")
  (#tainted? @name "unknown" "any"))

(call
  function: (_) @open
  arguments: (argument_list . [
    (string (interpolation expression: (attribute) @name @finding))
    (binary_operator right: (attribute) @name @finding)
  ])
  (#resolves? @open "open" "aiofiles.open" "pathlib.Path")
  (#resolves? @name
    "fastapi.UploadFile.filename" "starlette.datastructures.UploadFile.filename"
    "werkzeug.datastructures.FileStorage.filename" "flask.request.files[].filename")
  (#tainted? @name "unknown" "any"))

; A path of the name alone may only be asked for its suffix; opened, it is used as it is.
(call
  function: (_) @open
  arguments: (argument_list . (attribute) @name @finding)
  (#resolves? @open "open" "aiofiles.open")
  (#resolves? @name
    "fastapi.UploadFile.filename" "starlette.datastructures.UploadFile.filename"
    "werkzeug.datastructures.FileStorage.filename" "flask.request.files[].filename")
  (#tainted? @name "unknown" "any"))
