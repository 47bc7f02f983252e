; path.join(os.tmpdir(), `report-${Date.now()}.pdf`)
(call_expression
  function: (_) @join
  arguments: (arguments . (_) @folder . [(template_string) (binary_expression) (call_expression)] @name .)
  (#resolves? @join "path.join" "path.resolve")
  (#resolves? @folder "os.tmpdir()")
  (#match? @name "\\b(Date\\.now\\(\\)|Math\\.random\\(\\)|process\\.pid|\\.getTime\\(\\))")) @finding

; fs.writeFileSync(path.join(os.tmpdir(), 'report.pdf'), data)
(call_expression
  function: (_) @write
  arguments: (arguments . (call_expression
    function: (_) @join
    arguments: (arguments . (_) @folder . (_) @name .)) @finding)
  (#resolves? @write "fs.writeFile" "fs.writeFileSync" "fs.createWriteStream" "fs.promises.writeFile" "fs/promises.writeFile" "fs.appendFileSync" "fs.appendFile")
  (#resolves? @join "path.join" "path.resolve")
  (#resolves? @folder "os.tmpdir()")
  (#constant? @name)
  (#no-argument? @call "flag")
  (#no-argument? @call "flags")) @call
