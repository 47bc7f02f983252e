; A folder of the system stands in the program, and a name of the command line behind it: '/etc/app/' + name + '.json'.
; A path that the command line gives as a whole, or that is put behind the working folder, may be any.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @path)
  (#resolves? @f
    "fs.readFile" "fs.readFileSync" "fs.writeFile" "fs.writeFileSync" "fs.appendFile" "fs.appendFileSync" "fs.createReadStream" "fs.createWriteStream"
    "fs.unlink" "fs.unlinkSync" "fs.rm" "fs.rmSync" "fs.rmdir" "fs.rmdirSync" "fs.readdir" "fs.readdirSync" "fs.mkdir" "fs.mkdirSync" "fs.open" "fs.openSync"
    "fs.promises.readFile" "fs.promises.writeFile" "fs.promises.appendFile" "fs.promises.unlink" "fs.promises.rm" "fs.promises.readdir" "fs.promises.mkdir" "fs.promises.open"
    "fs/promises.readFile" "fs/promises.writeFile" "fs/promises.appendFile" "fs/promises.unlink" "fs/promises.rm" "fs/promises.readdir" "fs/promises.mkdir" "fs/promises.open"
    "fs-extra.readFile" "fs-extra.readFileSync" "fs-extra.writeFile" "fs-extra.writeFileSync" "fs-extra.readJson" "fs-extra.readJsonSync" "fs-extra.writeJson" "fs-extra.remove"
    "fs-extra.removeSync" "fs-extra.outputFile" "graceful-fs.readFile" "graceful-fs.readFileSync" "graceful-fs.writeFile" "graceful-fs.writeFileSync")
  (#value? @path "/^\\/[\\w.\\/-]*\\w\\/\\h/")
  (#tainted? @path "joined" "argv" "stdin")) @finding
