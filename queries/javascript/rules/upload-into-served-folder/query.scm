; multer.diskStorage({ destination: 'public/uploads', filename: (req, file, cb) => cb(null, file.originalname) })
(call_expression
  function: (_) @f
  arguments: (arguments . (object
    [(pair key: (_) @where value: (_) @folder) (method_definition name: (_) @where body: (_) @folder)]
    [(pair key: (_) @key value: (_) @name) (method_definition name: (_) @key body: (_) @name)] @finding))
  (#resolves? @f "multer.diskStorage")
  (#eq? @where "destination")
  (#eq? @key "filename")
  (#match? @folder "(?i)['\"`/.](public|static|wwwroot|htdocs|www)(['\"`/])")
  (#match? @name "\\boriginalname\\b")
  (#not-match? @name "(?i)mimetype|allowed|\\.(test|includes|has)\\(|===|!==")
  (#not-inside? @finding "upload-checked"))

; express-fileupload: picture.mv('public/' + picture.name)
(call_expression
  function: (member_expression object: (_) @file property: (property_identifier) @mv) @name
  arguments: (arguments . [(binary_expression) (template_string) (call_expression)] @path)
  (#eq? @mv "mv")
  (#match? @file "(?i)file|upload|photo|image|picture|avatar|document|attachment")
  (#match? @path "(?i)['\"`/](public|static|wwwroot|htdocs|www)(['\"`/])")
  (#match? @path "\\.name\\b")
  (#not-inside? @finding "upload-checked")) @finding
