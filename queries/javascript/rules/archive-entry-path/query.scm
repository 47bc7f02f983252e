; fs.createWriteStream(path.join(target, entry.path)): joined and written in one go, so
; nothing can have looked at the result.
(call_expression
  function: (_) @f
  arguments: (arguments . (call_expression
    function: (_) @join
    arguments: (arguments (_) (member_expression
      object: (identifier) @entry
      property: (property_identifier) @property) @path .)))
  (#resolves? @f
    "fs.createWriteStream" "fs.writeFile" "fs.writeFileSync" "fs.promises.writeFile" "fs/promises.writeFile"
    "fs-extra.createWriteStream" "fs-extra.writeFile" "fs-extra.writeFileSync" "fs-extra.outputFile" "fs-extra.outputFileSync")
  (#resolves? @join "path.join" "path.resolve" "path.posix.join")
  (#match? @entry "(?i)^(zip_?|tar_?)?(entry|header|e)$")
  (#any-of? @property "path" "entryName" "fileName")) @finding

; fs.createWriteStream(`${target}/${entry.path}`)
(call_expression
  function: (_) @f
  arguments: (arguments . [
    (template_string (template_substitution (member_expression
      object: (identifier) @entry
      property: (property_identifier) @property) @path) .)
    (binary_expression right: (member_expression
      object: (identifier) @entry
      property: (property_identifier) @property) @path)
  ])
  (#resolves? @f
    "fs.createWriteStream" "fs.writeFile" "fs.writeFileSync" "fs.promises.writeFile" "fs/promises.writeFile"
    "fs-extra.createWriteStream" "fs-extra.writeFile" "fs-extra.writeFileSync" "fs-extra.outputFile" "fs-extra.outputFileSync")
  (#match? @entry "(?i)^(zip_?|tar_?)?(entry|header|e)$")
  (#any-of? @property "path" "entryName" "fileName")) @finding

; In a callback that gets each entry: its name goes into a variable first, or is the whole path.
(call_expression
  function: (_) @f
  arguments: (arguments . [(identifier) (member_expression) (binary_expression) (template_string)] @path)
  (#resolves? @f
    "fs.createWriteStream" "fs.writeFile" "fs.writeFileSync" "fs.promises.writeFile" "fs/promises.writeFile" "fs.mkdirSync" "fs.mkdir"
    "fs-extra.createWriteStream" "fs-extra.writeFile" "fs-extra.writeFileSync" "fs-extra.outputFile" "fs-extra.outputFileSync")
  (#inside? @finding "archive-entry")
  (#not-inside? @finding "path-checked")
  (#not-match? @path "^(entry|header|e|zipEntry)\\.path$")
  (#tainted? @path "file")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (member_expression object: (identifier) @entry property: (property_identifier) @property) @path)
  (#resolves? @f
    "fs.createWriteStream" "fs.writeFile" "fs.writeFileSync" "fs.promises.writeFile" "fs/promises.writeFile"
    "fs-extra.createWriteStream" "fs-extra.writeFile" "fs-extra.writeFileSync" "fs-extra.outputFile" "fs-extra.outputFileSync")
  (#inside? @finding "archive-entry")
  (#not-inside? @finding "path-checked")
  (#match? @entry "^(entry|header|e|zipEntry)$")
  (#eq? @property "path")) @finding
