; photo.save(os.path.join("static/photos", photo.filename)), photo.save(f"static/{photo.filename}")
(call
  function: (attribute object: (_) @upload attribute: (identifier) @save)
  arguments: (argument_list . [(call) (binary_operator) (string)] @path)
  (#eq? @save "save")
  (#match? @path "(?i)([\"'/]|\\b)(static|public|wwwroot|htdocs)([\"'/]|_(dir|folder|root|path)|\\b)")
  (#match? @path "(?i)\\bfile_?name\\b")
  (#match? @upload "(?i)file|upload|photo|image|picture|avatar|document|attachment|^f$")
  (#not-inside? @finding "upload-checked")) @finding

; The same where the folder is a constant: os.path.join(UPLOADS, name)
(call
  function: (attribute object: (_) @upload attribute: (identifier) @save)
  arguments: (argument_list . (call
    function: (_) @join
    arguments: (argument_list . (_) @folder (_) @name .)))
  (#eq? @save "save")
  (#resolves? @join "os.path.join")
  (#value? @folder "/(?i)(^|/)(static|public|wwwroot|htdocs)(/|$)/")
  (#not-match? @folder "(?i)static|public|wwwroot|htdocs")
  (#match? @name "(?i)\\bfile_?name\\b")
  (#match? @upload "(?i)file|upload|photo|image|picture|avatar|document|attachment|^f$")
  (#not-inside? @finding "upload-checked")) @finding
