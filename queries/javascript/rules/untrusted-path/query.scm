(call_expression
  function: (_) @f
  arguments: (arguments . (_) @path)
  (#resolves? @f
    "fs.readFile" "fs.readFileSync" "fs.writeFile" "fs.writeFileSync" "fs.appendFile" "fs.appendFileSync" "fs.createReadStream" "fs.createWriteStream" "fs.unlink"
    "fs.unlinkSync" "fs.rm" "fs.rmSync" "fs.rmdir" "fs.rmdirSync" "fs.readdir" "fs.readdirSync" "fs.mkdir" "fs.mkdirSync" "fs.open" "fs.openSync" "fs.opendir"
    "fs.copyFile" "fs.copyFileSync" "fs.rename" "fs.renameSync" "fs.chmod" "fs.chmodSync" "fs.truncate" "fs.symlink" "fs.symlinkSync" "fs.link" "fs.readlink" "fs.cp"
    "fs.cpSync" "fs.promises.readFile" "fs.promises.readFileSync" "fs.promises.writeFile" "fs.promises.writeFileSync" "fs.promises.appendFile"
    "fs.promises.appendFileSync" "fs.promises.createReadStream" "fs.promises.createWriteStream" "fs.promises.unlink" "fs.promises.unlinkSync" "fs.promises.rm"
    "fs.promises.rmSync" "fs.promises.rmdir" "fs.promises.rmdirSync" "fs.promises.readdir" "fs.promises.readdirSync" "fs.promises.mkdir" "fs.promises.mkdirSync"
    "fs.promises.open" "fs.promises.openSync" "fs.promises.opendir" "fs.promises.copyFile" "fs.promises.copyFileSync" "fs.promises.rename" "fs.promises.renameSync"
    "fs.promises.chmod" "fs.promises.chmodSync" "fs.promises.truncate" "fs.promises.symlink" "fs.promises.symlinkSync" "fs.promises.link" "fs.promises.readlink"
    "fs.promises.cp" "fs.promises.cpSync" "fs/promises.readFile" "fs/promises.readFileSync" "fs/promises.writeFile" "fs/promises.writeFileSync" "fs/promises.appendFile"
    "fs/promises.appendFileSync" "fs/promises.createReadStream" "fs/promises.createWriteStream" "fs/promises.unlink" "fs/promises.unlinkSync" "fs/promises.rm"
    "fs/promises.rmSync" "fs/promises.rmdir" "fs/promises.rmdirSync" "fs/promises.readdir" "fs/promises.readdirSync" "fs/promises.mkdir" "fs/promises.mkdirSync"
    "fs/promises.open" "fs/promises.openSync" "fs/promises.opendir" "fs/promises.copyFile" "fs/promises.copyFileSync" "fs/promises.rename" "fs/promises.renameSync"
    "fs/promises.chmod" "fs/promises.chmodSync" "fs/promises.truncate" "fs/promises.symlink" "fs/promises.symlinkSync" "fs/promises.link" "fs/promises.readlink"
    "fs/promises.cp" "fs/promises.cpSync" "fs-extra.readFile" "fs-extra.readFileSync" "fs-extra.writeFile" "fs-extra.writeFileSync" "fs-extra.appendFile"
    "fs-extra.appendFileSync" "fs-extra.createReadStream" "fs-extra.createWriteStream" "fs-extra.unlink" "fs-extra.unlinkSync" "fs-extra.rm" "fs-extra.rmSync"
    "fs-extra.rmdir" "fs-extra.rmdirSync" "fs-extra.readdir" "fs-extra.readdirSync" "fs-extra.mkdir" "fs-extra.mkdirSync" "fs-extra.open" "fs-extra.openSync"
    "fs-extra.opendir" "fs-extra.copyFile" "fs-extra.copyFileSync" "fs-extra.rename" "fs-extra.renameSync" "fs-extra.chmod" "fs-extra.chmodSync" "fs-extra.truncate"
    "fs-extra.symlink" "fs-extra.symlinkSync" "fs-extra.link" "fs-extra.readlink" "fs-extra.cp" "fs-extra.cpSync" "graceful-fs.readFile" "graceful-fs.readFileSync"
    "graceful-fs.writeFile" "graceful-fs.writeFileSync" "graceful-fs.appendFile" "graceful-fs.appendFileSync" "graceful-fs.createReadStream"
    "graceful-fs.createWriteStream" "graceful-fs.unlink" "graceful-fs.unlinkSync" "graceful-fs.rm" "graceful-fs.rmSync" "graceful-fs.rmdir" "graceful-fs.rmdirSync"
    "graceful-fs.readdir" "graceful-fs.readdirSync" "graceful-fs.mkdir" "graceful-fs.mkdirSync" "graceful-fs.open" "graceful-fs.openSync" "graceful-fs.opendir"
    "graceful-fs.copyFile" "graceful-fs.copyFileSync" "graceful-fs.rename" "graceful-fs.renameSync" "graceful-fs.chmod" "graceful-fs.chmodSync" "graceful-fs.truncate"
    "graceful-fs.symlink" "graceful-fs.symlinkSync" "graceful-fs.link" "graceful-fs.readlink" "graceful-fs.cp" "graceful-fs.cpSync" "original-fs.readFile"
    "original-fs.readFileSync" "original-fs.writeFile" "original-fs.writeFileSync" "original-fs.appendFile" "original-fs.appendFileSync" "original-fs.createReadStream"
    "original-fs.createWriteStream" "original-fs.unlink" "original-fs.unlinkSync" "original-fs.rm" "original-fs.rmSync" "original-fs.rmdir" "original-fs.rmdirSync"
    "original-fs.readdir" "original-fs.readdirSync" "original-fs.mkdir" "original-fs.mkdirSync" "original-fs.open" "original-fs.openSync" "original-fs.opendir"
    "original-fs.copyFile" "original-fs.copyFileSync" "original-fs.rename" "original-fs.renameSync" "original-fs.chmod" "original-fs.chmodSync" "original-fs.truncate"
    "original-fs.symlink" "original-fs.symlinkSync" "original-fs.link" "original-fs.readlink" "original-fs.cp" "original-fs.cpSync" "mz/fs.readFile" "mz/fs.readFileSync"
    "mz/fs.writeFile" "mz/fs.writeFileSync" "mz/fs.appendFile" "mz/fs.appendFileSync" "mz/fs.createReadStream" "mz/fs.createWriteStream" "mz/fs.unlink" "mz/fs.unlinkSync"
    "mz/fs.rm" "mz/fs.rmSync" "mz/fs.rmdir" "mz/fs.rmdirSync" "fs-plus.readFile" "fs-plus.readFileSync" "fs-plus.writeFile" "fs-plus.writeFileSync" "fs-plus.appendFile"
    "fs-plus.appendFileSync" "fs-plus.createReadStream" "fs-plus.createWriteStream" "fs-plus.unlink" "fs-plus.unlinkSync" "fs-plus.rm" "fs-plus.rmSync" "fs-plus.rmdir"
    "fs-plus.rmdirSync" "fs-promise.readFile" "fs-promise.readFileSync" "fs-promise.writeFile" "fs-promise.writeFileSync" "fs-promise.appendFile"
    "fs-promise.appendFileSync" "fs-promise.createReadStream" "fs-promise.createWriteStream" "fs-promise.unlink" "fs-promise.unlinkSync" "fs-promise.rm"
    "fs-promise.rmSync" "fs-promise.rmdir" "fs-promise.rmdirSync" "fs-then.readFile" "fs-then.readFileSync" "fs-then.writeFile" "fs-then.writeFileSync"
    "fs-then.appendFile" "fs-then.appendFileSync" "fs-then.createReadStream" "fs-then.createWriteStream" "fs-then.unlink" "fs-then.unlinkSync" "fs-then.rm"
    "fs-then.rmSync" "fs-then.rmdir" "fs-then.rmdirSync" "pn/fs.readFile" "pn/fs.readFileSync" "pn/fs.writeFile" "pn/fs.writeFileSync" "pn/fs.appendFile"
    "pn/fs.appendFileSync" "pn/fs.createReadStream" "pn/fs.createWriteStream" "pn/fs.unlink" "pn/fs.unlinkSync" "pn/fs.rm" "pn/fs.rmSync" "pn/fs.rmdir" "pn/fs.rmdirSync"
    "memfs.readFile" "memfs.readFileSync" "memfs.writeFile" "memfs.writeFileSync" "memfs.appendFile" "memfs.appendFileSync" "memfs.createReadStream"
    "memfs.createWriteStream" "memfs.unlink" "memfs.unlinkSync" "memfs.rm" "memfs.rmSync" "memfs.rmdir" "memfs.rmdirSync" "fs-extra.remove" "fs-extra.removeSync"
    "fs-extra.outputFile" "fs-extra.outputFileSync" "fs-extra.readJson" "fs-extra.readJSON" "fs-extra.readJsonSync" "fs-extra.writeJson" "fs-extra.writeJSON"
    "fs-extra.outputJson" "fs-extra.outputJSON" "fs-extra.copy" "fs-extra.copySync" "fs-extra.move" "fs-extra.moveSync" "fs-extra.ensureDir" "fs-extra.emptyDir"
    "fs-extra.ensureFile" "jsonfile.readFile" "jsonfile.writeFile" "load-json-file" "write-file-atomic" "write-file-atomic.sync" "write" "rimraf" "rimraf.sync"
    "rimraf.rimraf" "del" "mkdirp" "mkdirp.sync" "make-dir" "fs-jetpack.read" "fs-jetpack.write" "Deno.readTextFile" "Deno.readFile" "Deno.writeTextFile" "Deno.writeFile"
    "Deno.remove" "Bun.file" "Bun.write")
  (#tainted? @path "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @path)
  (#resolves? @f
    "fs.copyFile" "fs.copyFileSync" "fs.rename" "fs.renameSync" "fs.cp" "fs.cpSync" "fs.symlink" "fs.symlinkSync" "fs.link" "fs.promises.copyFile"
    "fs.promises.copyFileSync" "fs.promises.rename" "fs.promises.renameSync" "fs.promises.cp" "fs.promises.cpSync" "fs.promises.symlink" "fs.promises.symlinkSync"
    "fs.promises.link" "fs/promises.copyFile" "fs/promises.copyFileSync" "fs/promises.rename" "fs/promises.renameSync" "fs/promises.cp" "fs/promises.cpSync"
    "fs/promises.symlink" "fs/promises.symlinkSync" "fs/promises.link" "fs-extra.copyFile" "fs-extra.copyFileSync" "fs-extra.rename" "fs-extra.renameSync" "fs-extra.cp"
    "fs-extra.cpSync" "fs-extra.symlink" "fs-extra.symlinkSync" "fs-extra.link" "graceful-fs.copyFile" "graceful-fs.copyFileSync" "graceful-fs.rename"
    "graceful-fs.renameSync" "graceful-fs.cp" "graceful-fs.cpSync" "graceful-fs.symlink" "graceful-fs.symlinkSync" "graceful-fs.link" "original-fs.copyFile"
    "original-fs.copyFileSync" "original-fs.rename" "original-fs.renameSync" "original-fs.cp" "original-fs.cpSync" "original-fs.symlink" "original-fs.symlinkSync"
    "original-fs.link" "fs-extra.copy" "fs-extra.move" "fs-extra.copySync" "fs-extra.moveSync")
  (#tainted? @path "remote")) @finding
; A file system that comes from a helper or a promisified module: names that nothing else has
(call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @method) @f
  arguments: (arguments . (_) @path)
  (#any-of? @method "readFileSync" "writeFileSync" "createReadStream" "createWriteStream" "unlinkSync" "readdirSync" "appendFileSync")
  (#not-resolves? @f
    "fs.readFileSync" "fs.writeFileSync" "fs.appendFileSync" "fs.createReadStream" "fs.createWriteStream" "fs.unlinkSync" "fs.readdirSync" "fs.promises.readFileSync"
    "fs.promises.writeFileSync" "fs.promises.appendFileSync" "fs.promises.createReadStream" "fs.promises.createWriteStream" "fs.promises.unlinkSync"
    "fs.promises.readdirSync" "fs/promises.readFileSync" "fs/promises.writeFileSync" "fs/promises.appendFileSync" "fs/promises.createReadStream"
    "fs/promises.createWriteStream" "fs/promises.unlinkSync" "fs/promises.readdirSync" "fs-extra.readFileSync" "fs-extra.writeFileSync" "fs-extra.appendFileSync"
    "fs-extra.createReadStream" "fs-extra.createWriteStream" "fs-extra.unlinkSync" "fs-extra.readdirSync" "graceful-fs.readFileSync" "graceful-fs.writeFileSync"
    "graceful-fs.appendFileSync" "graceful-fs.createReadStream" "graceful-fs.createWriteStream" "graceful-fs.unlinkSync" "graceful-fs.readdirSync"
    "original-fs.readFileSync" "original-fs.writeFileSync" "original-fs.appendFileSync" "original-fs.createReadStream" "original-fs.createWriteStream"
    "original-fs.unlinkSync" "original-fs.readdirSync" "mz/fs.readFileSync" "mz/fs.writeFileSync" "mz/fs.appendFileSync" "mz/fs.createReadStream"
    "mz/fs.createWriteStream" "mz/fs.unlinkSync" "fs-plus.readFileSync" "fs-plus.writeFileSync" "fs-plus.appendFileSync" "fs-plus.createReadStream"
    "fs-plus.createWriteStream" "fs-plus.unlinkSync" "fs-promise.readFileSync" "fs-promise.writeFileSync" "fs-promise.appendFileSync" "fs-promise.createReadStream"
    "fs-promise.createWriteStream" "fs-promise.unlinkSync" "fs-then.readFileSync" "fs-then.writeFileSync" "fs-then.appendFileSync" "fs-then.createReadStream"
    "fs-then.createWriteStream" "fs-then.unlinkSync" "pn/fs.readFileSync" "pn/fs.writeFileSync" "pn/fs.appendFileSync" "pn/fs.createReadStream" "pn/fs.createWriteStream"
    "pn/fs.unlinkSync" "memfs.readFileSync" "memfs.writeFileSync" "memfs.appendFileSync" "memfs.createReadStream" "memfs.createWriteStream" "memfs.unlinkSync")
  (#tainted? @path "remote")) @finding
; promisify(fs.readFile)(path)
(call_expression
  function: (call_expression
    function: (_) @wrapper
    arguments: (arguments . (_) @f))
  arguments: (arguments . (_) @path)
  (#match? @f "(?i)\\b\\w*fs(\\.promises)?\\.(readFile|writeFile|unlink|readdir|appendFile|open|rm)(Sync)?$")
  (#match? @wrapper "(?i)promisify|pify|thenify|denodeify")
  (#not-resolves? @wrapper "util.promisify" "bluebird.promisify")
  (#tainted? @path "remote")) @finding

; res.sendFile(path): Express refuses `..` in what it is given, but not an absolute path, and join takes `..` away first.
(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method) @f
  arguments: (arguments . [(identifier) (member_expression) (subscript_expression) (call_expression) (await_expression)] @path)
  (#match? @response "^(this\\.)?(res|response)\\b")
  (#any-of? @method "sendFile" "sendfile" "download")
  (#no-argument? @finding "root" 1)
  (#not-value? @path "/^[\\w.\\/-]+\\h/")
  (#tainted? @path "remote")) @finding
(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method) @f
  arguments: (arguments . (_) . (object (pair key: (property_identifier) @key value: (_) @path)))
  (#match? @response "^(this\\.)?(res|response)\\b")
  (#any-of? @method "sendFile" "sendfile" "download")
  (#eq? @key "root")
  (#tainted? @path "remote")) @finding
; An upload's new place: req.files.photo.mv(path)
(call_expression
  function: (member_expression object: (_) @upload property: (property_identifier) @method) @f
  arguments: (arguments . (_) @path)
  (#eq? @method "mv")
  (#match? @upload "(?i)file|upload|photo|image|avatar|picture")
  (#tainted? @path "remote")) @finding
; Hapi, archives, packages of paths
(call_expression
  function: (member_expression object: (_) @toolkit property: (property_identifier) @method) @f
  arguments: (arguments . (_) @path)
  (#any-of? @toolkit "h" "reply")
  (#eq? @method "file")
  (#tainted? @path "remote")) @finding
(call_expression
  function: (_) @f
  (#resolves? @f "read-pkg" "read-pkg.readPackageSync" "read-pkg.readPackageAsync" "read-pkg.readPackage" "read-pkg-up")
  (#argument? @finding "cwd" 0 "path")
  (#tainted? "path" "remote")) @finding
