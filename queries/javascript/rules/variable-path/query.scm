; A value of which this file knows nothing, or a place outside. What a request brings is
; untrusted-path's, what the command line brings is local-path's.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @path)
  (#resolves? @f
    "fs.readFile" "fs.readFileSync" "fs.writeFile" "fs.writeFileSync" "fs.appendFile" "fs.appendFileSync" "fs.createReadStream" "fs.createWriteStream"
    "fs.open" "fs.openSync" "fs.unlink" "fs.unlinkSync" "fs.rm" "fs.rmSync" "fs.rmdir" "fs.rmdirSync" "fs.readdir" "fs.readdirSync" "fs.mkdir" "fs.mkdirSync"
    "fs.rename" "fs.renameSync" "fs.copyFile" "fs.copyFileSync" "fs.chmod" "fs.chmodSync" "fs.symlink" "fs.symlinkSync"
    "fs.promises.readFile" "fs.promises.writeFile" "fs.promises.appendFile" "fs.promises.open" "fs.promises.unlink" "fs.promises.rm" "fs.promises.readdir" "fs.promises.mkdir"
    "fs/promises.readFile" "fs/promises.writeFile" "fs/promises.appendFile" "fs/promises.open" "fs/promises.unlink" "fs/promises.rm" "fs/promises.readdir" "fs/promises.mkdir"
    "fs-extra.readFile" "fs-extra.readFileSync" "fs-extra.writeFile" "fs-extra.writeFileSync" "fs-extra.createReadStream" "fs-extra.createWriteStream" "fs-extra.remove" "fs-extra.removeSync"
    "fs-extra.outputFile" "fs-extra.outputFileSync" "fs-extra.readJson" "fs-extra.readJsonSync" "fs-extra.writeJson" "fs-extra.unlink" "fs-extra.readdir"
    "graceful-fs.readFile" "graceful-fs.readFileSync" "graceful-fs.writeFile" "graceful-fs.writeFileSync")
  (#not-constant? @path)
  (#not-match? @path "(?i)basename|sanitiz|\\bimport\\.meta\\.(url|filename|dirname)\\b|require\\.resolve")
  (#tainted? @path "unknown" "database")
  (#not-tainted? @path "remote" "local")) @finding

; A name that nothing in the file declares
(call_expression
  function: (_) @f
  arguments: (arguments . [
    (identifier) @path
    (template_string (template_substitution (identifier) @path))
    (call_expression function: (_) @join arguments: (arguments (_) [(identifier) @path (subscript_expression) @path]))
    (call_expression function: (_) @join arguments: (arguments . (subscript_expression) @path))
  ])
  (#resolves? @f
    "fs.readFile" "fs.readFileSync" "fs.writeFile" "fs.writeFileSync" "fs.appendFile" "fs.appendFileSync" "fs.createReadStream" "fs.createWriteStream"
    "fs.open" "fs.openSync" "fs.unlink" "fs.unlinkSync" "fs.rm" "fs.rmSync" "fs.readdir" "fs.readdirSync"
    "fs.promises.readFile" "fs.promises.writeFile" "fs/promises.readFile" "fs/promises.writeFile"
    "fs-extra.readFile" "fs-extra.readFileSync" "fs-extra.writeFile" "fs-extra.writeFileSync")
  (#not-constant? @path)
  (#value? @path "/\\h/")
  (#not-match? @path "^(__dirname|__filename)$")
  (#not-resolves? @path "path.*" "process.*" "os.*" "url.*" "fs.*" "tmp.*" "Number" "parseInt")
  (#not-tainted? @path "unknown" "any")) @finding
