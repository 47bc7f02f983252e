; fs.readFile(path.join(folder, req.params.name))
(call_expression
  function: (_) @f
  arguments: (arguments . (call_expression
    function: (_) @join
    arguments: (arguments (_) [
      (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source))
      (subscript_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source))
    ] @part)))
  (#resolves? @f
    "fs.readFile" "fs.readFileSync" "fs.createReadStream" "fs.writeFile" "fs.writeFileSync" "fs.createWriteStream"
    "fs.unlink" "fs.unlinkSync" "fs.rm" "fs.rmSync" "fs.appendFile" "fs.appendFileSync" "fs.readdir" "fs.readdirSync"
    "fs.promises.readFile" "fs.promises.writeFile" "fs.promises.unlink" "fs.promises.rm"
    "fs/promises.readFile" "fs/promises.writeFile" "fs/promises.unlink" "fs/promises.rm"
    "fs-extra.readFile" "fs-extra.readFileSync" "fs-extra.writeFile" "fs-extra.remove" "fs-extra.outputFile")
  (#resolves? @join "path.join" "path.resolve" "path.posix.join")
  (#any-of? @request "req" "request" "ctx")
  (#any-of? @source "query" "body" "params")
  (#tainted? @part "unknown" "any")) @finding

; fs.readFile('./reports/' + req.query.name), fs.readFile(`./reports/${req.query.name}`)
(call_expression
  function: (_) @f
  arguments: (arguments . [
    (template_string (template_substitution
      (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part))
    (binary_expression right: (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part)
    (binary_expression left: (binary_expression right: (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part))
    (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part
  ])
  (#resolves? @f
    "fs.readFile" "fs.readFileSync" "fs.createReadStream" "fs.writeFile" "fs.writeFileSync" "fs.createWriteStream"
    "fs.unlink" "fs.unlinkSync" "fs.rm" "fs.rmSync" "fs.appendFile" "fs.appendFileSync" "fs.readdir" "fs.readdirSync"
    "fs.promises.readFile" "fs.promises.writeFile" "fs.promises.unlink" "fs.promises.rm"
    "fs/promises.readFile" "fs/promises.writeFile" "fs/promises.unlink" "fs/promises.rm"
    "fs-extra.readFile" "fs-extra.readFileSync" "fs-extra.writeFile" "fs-extra.remove" "fs-extra.outputFile")
  (#any-of? @request "req" "request" "ctx")
  (#any-of? @source "query" "body" "params")
  (#tainted? @part "unknown" "any")) @finding

; res.sendFile(path.join(folder, req.params.name)), res.download(…); `root` keeps to a folder. Express refuses `..` in what
; it is given, but join takes it away before.
(call_expression
  function: (member_expression
    object: (_) @response
    property: (property_identifier) @method) @f
  arguments: (arguments . (call_expression
    function: (member_expression property: (property_identifier) @join)
    arguments: (arguments (_) (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part)))
  (#match? @response "^(res|response|reply)\\b")
  (#any-of? @method "sendFile" "download" "sendfile")
  (#any-of? @request "req" "request")
  (#any-of? @source "query" "body" "params")
  (#no-argument? @finding "root")
  (#tainted? @part "unknown" "any")) @finding
