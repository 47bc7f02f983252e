; JavaScript itself and Node's standard library.

; --- Where values come from

((_) @source
  (#resolves? @source "process.argv")
  (#set! "kind" "argv") (#set! "what" "the command line"))
; The program and the script themselves.
((subscript_expression object: (_) @arguments index: (number) @index) @sanitizer
  (#resolves? @arguments "process.argv")
  (#any-of? @index "0" "1")
  (#set! "neutralises" "*"))
((_) @source
  (#resolves? @source "process.env" "Deno.env" "Bun.env")
  (#set! "kind" "environment") (#set! "what" "the environment"))
((call_expression function: (_) @f) @source
  (#resolves? @f "Deno.env.get" "Deno.env.toObject")
  (#set! "kind" "environment") (#set! "what" "the environment"))
((_) @source
  (#resolves? @source "Deno.args" "Bun.argv")
  (#set! "kind" "argv") (#set! "what" "the command line"))

((_) @source
  (#resolves? @source "process.stdin")
  (#set! "kind" "stdin") (#set! "what" "standard input"))
((call_expression
  function: (member_expression object: (_) @stream property: (property_identifier) @method)) @handler
  (#resolves? @stream "process.stdin")
  (#any-of? @method "on" "once" "addListener")
  (#set! "parameters" "source:stdin"))
((call_expression function: (_) @f arguments: (arguments . (_) @file)) @source
  (#resolves? @f "fs.readFileSync" "fs.readFile" "fs.promises.readFile" "fs/promises.readFile")
  (#value? @file "0" "/dev/stdin")
  (#set! "kind" "stdin") (#set! "what" "standard input"))
((call_expression
  function: (member_expression object: (_) @lines property: (property_identifier) @method)
  arguments: (arguments . (string) @event)) @handler
  (#type? @lines "readline.Interface")
  (#any-of? @method "on" "once")
  (#match? @event "^.line.$")
  (#set! "parameters" "source:stdin"))
((call_expression function: (_) @f) @handler
  (#resolves? @f "readline.Interface.question")
  (#set! "parameters" "source:stdin"))
((call_expression function: (_) @f) @source
  (#resolves? @f
    "readline.Interface.question" "readline/promises.Interface.question"
    "readline-sync.question" "readline-sync.prompt" "readline-sync.questionEMail" "prompt-sync()" "prompt-sync.Prompt"
    "inquirer.prompt" "prompts" "enquirer.prompt" "@inquirer/prompts.input" "get-stdin" "get-stdin.buffer")
  (#set! "kind" "stdin") (#set! "what" "what is typed in"))
((for_in_statement right: (_) @source)
  (#type? @source "readline.Interface" "readline/promises.Interface")
  (#set! "kind" "stdin") (#set! "what" "standard input"))

((call_expression function: (_) @f) @source
  (#resolves? @f
    "fs.readFileSync" "fs.promises.readFile" "fs/promises.readFile" "fs-extra.readFile" "fs-extra.readFileSync"
    "fs-extra.readJson" "fs-extra.readJSON" "fs-extra.readJsonSync" "fs-extra.readJSONSync" "graceful-fs.readFileSync"
    "jsonfile.readFile" "jsonfile.readFileSync" "load-json-file" "fs.ReadStream.read" "fs.readlinkSync"
    "Deno.readTextFile" "Deno.readTextFileSync" "Deno.readFile" "Deno.readFileSync")
  (#set! "kind" "file") (#set! "what" "a file"))
; The program's own files are the program's: readFileSync(path.join(__dirname, 'package.json'))
((call_expression function: (_) @f arguments: (arguments . (_) @own)) @sanitizer
  (#match? @f "(^|\\.)(readFile|readFileSync|readJson|readJsonSync|readJSON|readJSONSync)$")
  (#match? @own "\\b(__dirname|__filename|import\\.meta|require\\.resolve)\\b")
  (#set! "neutralises" "*"))
((call_expression function: (_) @f) @handler
  (#resolves? @f "fs.readFile" "fs-extra.readFile" "graceful-fs.readFile" "fs-extra.readJson" "jsonfile.readFile" "fs.readlink")
  (#set! "parameters" "_" "source:file"))
((call_expression
  function: (member_expression object: (_) @stream property: (property_identifier) @method)
  arguments: (arguments . (string) @event)) @handler
  (#type? @stream "fs.ReadStream")
  (#any-of? @method "on" "once")
  (#match? @event "^.data.$")
  (#set! "parameters" "source:file"))
((for_in_statement right: (_) @source)
  (#type? @source "fs.ReadStream")
  (#set! "kind" "file") (#set! "what" "a file"))

; Parsers of the command line that look at process.argv themselves.
((_) @source
  (#resolves? @source "yargs.argv" "yargs.yargs.argv" "optimist.argv" "yargs.Argv.argv" "commander.program.args" "commander.args" "commander.Command.args" "named-argv")
  (#set! "kind" "argv") (#set! "what" "the command line"))
((call_expression function: (_) @f) @source
  (#resolves? @f
    "yargs.parse" "yargs.parseSync" "yargs.parseAsync" "yargs.Argv.parse" "yargs.Argv.parseSync" "yargs.Argv.parseAsync"
    "commander.program.opts" "commander.program.getOptionValue" "commander.opts" "commander.Command.opts" "commander.Command.getOptionValue"
    "arg" "args.parse" "argparse.ArgumentParser.parse_args" "argparse.ArgumentParser.parseArgs"
    "command-line-args" "meow" "dashdash.parse" "dashdash.Parser.parse" "dashdash.Parser" "util.parseArgs" "cac.CAC.parse" "sade.Sade.parse")
  (#set! "kind" "argv") (#set! "what" "the command line"))
; Options of commander are properties of the program itself in its old style.
((member_expression object: (_) @program property: (property_identifier) @option) @source
  (#resolves? @program "commander.program" "commander.Command" "commander")
  (#not-any-of? @option
    "program" "Command" "Option" "Argument" "version" "option" "requiredOption" "command" "argument" "arguments" "parse" "parseAsync" "action"
    "description" "usage" "name" "opts" "args" "on" "help" "helpInformation" "outputHelp" "addOption" "addCommand" "addHelpText" "alias"
    "allowUnknownOption" "exitOverride" "configureOutput" "configureHelp" "commands" "options" "error" "storeOptionsAsProperties" "createCommand"
    "getOptionValue" "setOptionValue" "optsWithGlobals" "showHelpAfterError" "enablePositionalOptions" "passThroughOptions" "hook" "parent"
    "rawArgs" "processedArgs" "addArgument" "helpOption" "createOption" "createArgument" "InvalidArgumentError" "CommanderError" "summary" "executableDir")
  (#set! "kind" "argv") (#set! "what" "the command line"))
((call_expression function: (_) @f) @propagator
  (#resolves? @f "minimist" "yargs-parser" "subarg" "mri" "getopts" "nopt" "yargs" "yargs.yargs" "yargs/yargs" "yargs/helpers.hideBin" "yargs.Yargs"))
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (_))) @handler
  (#eq? @method "action")
  (#match? @handler "(?s)\\.(command|option|argument|description)\\(")
  (#set! "parameters" "source:argv" "source:argv" "source:argv"))

; --- What passes values on

((call_expression function: (_) @f) @propagator
  (#resolves? @f
    "String" "String.raw" "Object" "Promise.resolve" "structuredClone" "JSON.parse" "JSON.stringify" "decodeURI" "decodeURIComponent" "encodeURI"
    "encodeURIComponent" "escape" "unescape" "atob" "btoa" "Buffer" "Buffer.from" "Buffer.concat" "buffer.Buffer.from" "buffer.Buffer.concat" "Object.freeze"
    "Object.create" "Object.defineProperty" "Array.of" "Reflect.get"
    "path.join" "path.resolve" "path.normalize" "path.basename" "path.dirname" "path.extname" "path.relative" "path.format" "path.parse" "path.toNamespacedPath"
    "path.posix.join" "path.posix.resolve" "path.posix.normalize" "path.posix.basename" "path.posix.dirname"
    "path.win32.join" "path.win32.resolve" "path.win32.normalize" "upath.join" "upath.normalize" "pathe.join" "pathe.resolve"
    "url.parse" "url.format" "url.resolve" "url.fileURLToPath" "url.pathToFileURL" "querystring.parse" "querystring.stringify" "querystring.decode" "querystring.encode"
    "querystring.unescape" "querystring.escape" "util.format" "util.inspect" "util.promisify" "util.toUSVString" "util.stripVTControlCharacters"
    "qs.parse" "qs.stringify" "query-string.parse" "query-string.stringify" "query-string.parseUrl" "cookie.parse" "cookie" "content-disposition" "urijs" "url-parse"
    "zlib.gunzipSync" "zlib.inflateSync" "zlib.unzipSync" "zlib.brotliDecompressSync" "zlib.inflateRawSync" "punycode.decode" "punycode.toUnicode"
    "TextDecoder.decode" "TextEncoder.encode" "string_decoder.StringDecoder.write"
    "URLSearchParams" "url.URLSearchParams" "FormData" "Headers" "Map" "Set" "Uint8Array" "Blob" "Error" "TypeError"
    "stream.Readable.from" "fs.realpathSync" "fs.realpath" "fs.promises.realpath" "fs/promises.realpath"
    "bluebird.resolve" "bluebird.all" "events.once"))
; A given base does not make the address foreign: new URL('/login', request.url).
((new_expression constructor: (_) @f) @propagator
  (#resolves? @f "URL" "url.URL")
  (#set! "from" "0"))
((new_expression constructor: (_) @f) @propagator
  (#resolves? @f
    "String" "URLSearchParams" "url.URLSearchParams" "FormData" "Headers" "Map" "Set" "Uint8Array" "Blob" "Buffer" "Error" "TypeError"
    "urijs" "url-parse" "goog.Uri"))
; Methods whose argument gets into the result of an object that is not tainted itself.
((call_expression function: (member_expression property: (property_identifier) @method)) @propagator
  (#any-of? @method "concat" "padStart" "padEnd")
  (#set! "from" "receiver" "0" "1" "2"))
((call_expression function: (member_expression property: (property_identifier) @method) arguments: (arguments . (_) . (_) .)) @propagator
  (#any-of? @method "replace" "replaceAll")
  (#set! "from" "receiver" "1"))

; --- Utilities
((call_expression function: (_) @f) @propagator
  (#resolves? @f
    "lodash.merge" "lodash.defaults" "lodash.defaultsDeep" "lodash.assign" "lodash.extend" "lodash.pick" "lodash.omit" "lodash.get" "lodash.cloneDeep" "lodash.clone"
    "lodash.map" "lodash.mapValues" "lodash.mapKeys" "lodash.filter" "lodash.flatten" "lodash.flattenDeep" "lodash.compact" "lodash.uniq" "lodash.union" "lodash.concat"
    "lodash.join" "lodash.trim" "lodash.trimStart" "lodash.trimEnd" "lodash.toLower" "lodash.toUpper" "lodash.lowerCase" "lodash.upperCase" "lodash.capitalize" "lodash.toString"
    "lodash.castArray" "lodash.head" "lodash.first" "lodash.last" "lodash.nth" "lodash.values" "lodash.keys" "lodash.toPairs" "lodash.fromPairs" "lodash.sortBy"
    "lodash.reverse" "lodash.replace" "lodash.split" "lodash.truncate" "lodash.unescape" "lodash.padStart" "lodash.padEnd" "lodash.repeat" "lodash.set" "lodash.identity"
    "lodash/merge" "lodash/get" "lodash/pick" "lodash/omit" "lodash/cloneDeep" "lodash/defaults" "underscore.extend" "underscore.pick" "underscore.clone" "underscore.map"
    "ramda.merge" "ramda.mergeRight" "ramda.pick" "ramda.prop" "ramda.path" "ramda.map" "ramda.join" "ramda.trim"
    "clone" "clone-deep" "rfdc" "rfdc()" "fclone" "klona" "klona.klona" "deepmerge" "deep-extend" "extend" "merge-deep" "object-assign" "xtend" "sort-keys" "camelcase-keys" "snakecase-keys" "flat" "flat.unflatten"
    "json-cycle.decycle" "json-cycle.retrocycle" "flatted.parse" "flatted.stringify" "json5.parse" "json-stringify-safe" "safe-stable-stringify" "fast-json-stable-stringify" "superjson.parse" "jsonc-parser.parse"
    "he.decode" "he.unescape" "html-entities.decode" "entities.decodeHTML" "iconv-lite.decode" "iconv-lite.encode" "js-base64.Base64.decode" "base64-js.toByteArray" "base-64.decode" "utf8.decode" "buffer-from" "safe-buffer.Buffer.from"
    "js-yaml.load" "js-yaml.safeLoad" "yaml.parse" "toml.parse" "ini.parse" "papaparse.parse" "csv-parse/sync.parse" "xml2js.parseStringPromise" "fast-xml-parser.XMLParser.parse" "jsonwebtoken.decode" "jwt-decode" "jwt-decode.jwtDecode"
    "camelcase" "decamelize" "lower-case" "trim" "normalize-url" "slash" "normalize-path" "untildify" "string-width" "strip-bom"
    "ansi-colors.*" "colors.*" "colors/safe.*" "chalk.*" "chalk" "kleur.*" "kleur" "picocolors.*" "colorette.*" "cli-color.*" "cli-highlight.highlight" "wrap-ansi" "slice-ansi" "strip-ansi" "ansi-styles.*" "yoctocolors.*" "util.styleText"
    "marked" "marked.parse" "marked.marked" "markdown-table" "snarkdown" "showdown.Converter.makeHtml" "micromark.micromark" "micromark" "remark.Processor.processSync" "unified.Processor.processSync" "markdown-it.Unsafe.render" "commonmark.HtmlRenderer.render"
    "commonmark.Parser.parse" "anser.ansiToHtml" "anser.process" "anser.linkify" "anser.escapeForHtml" "autolinker.link" "linkify-html" "pretty" "juice"))

; --- Objects with a protection off: schemas that make functions out of YAML

((_) @source
  (#resolves? @source
    "js-yaml.DEFAULT_FULL_SCHEMA" "js-yaml-js-types.all" "js-yaml-js-types.function")
  (#set! "kind" "unprotected") (#set! "what" "a schema with functions"))
((call_expression function: (_) @f) @propagator
  (#resolves? @f "js-yaml.DEFAULT_SCHEMA.extend" "js-yaml.CORE_SCHEMA.extend" "js-yaml.JSON_SCHEMA.extend" "js-yaml.FAILSAFE_SCHEMA.extend"
    "js-yaml.DEFAULT_SAFE_SCHEMA.extend" "js-yaml.Schema.create"))
((new_expression constructor: (_) @f) @propagator
  (#resolves? @f "js-yaml.Schema"))

; --- Calls that never come back

((call_expression function: (_) @f) @exit
  (#resolves? @f
    "process.exit" "process.abort" "process.reallyExit" "Deno.exit" "assert.fail" "assert/strict.fail" "assert.strict.fail"
    "commander.program.error" "commander.Command.error" "commander.program.help" "commander.Command.help" "yargs.exit" "yargs.Argv.exit"))

; --- What makes values harmless

; A percent sign for every character that is special elsewhere; the quote, `*` and brackets stay.
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "encodeURIComponent" "querystring.escape")
  (#set! "neutralises" "path-traversal" "ssrf" "open-redirect" "xss" "header-injection" "log-injection" "format-string" "nosql-injection" "type-confusion" "prototype-pollution"))
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "encodeURI" "escape" "querystring.stringify" "querystring.encode" "qs.stringify" "query-string.stringify")
  (#set! "neutralises" "xss" "header-injection" "log-injection" "nosql-injection" "type-confusion"))
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "btoa")
  (#set! "neutralises" "*"))
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (string) @encoding)) @sanitizer
  (#eq? @method "toString")
  (#match? @encoding "^.(hex|base64url)")
  (#set! "neutralises" "*"))
; As JSON a text has no line ends and stays inside its quotes.
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "JSON.stringify")
  (#set! "neutralises" "xss" "code-injection" "header-injection" "log-injection" "nosql-injection" "type-confusion" "format-string"))
; Text, whatever it was before: no operators of a database in it, and no list.
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "String" "String.raw" "util.format" "util.inspect" "path.join" "path.resolve" "path.normalize" "path.basename" "lodash.toString" "lodash.trim" "lodash.escape" "lodash.toLower")
  (#set! "neutralises" "nosql-injection" "type-confusion"))
((template_string) @sanitizer
  (#set! "neutralises" "nosql-injection" "type-confusion"))
((binary_expression operator: "+") @sanitizer
  (#set! "neutralises" "nosql-injection" "type-confusion"))
((call_expression function: (member_expression property: (property_identifier) @method)) @sanitizer
  (#any-of? @method
    "toString" "trim" "trimStart" "trimEnd" "toLowerCase" "toUpperCase" "substring" "substr" "slice" "charAt" "replace" "replaceAll" "normalize" "padStart" "padEnd" "join" "split" "match" "toLocaleLowerCase" "toFixed" "toISOString")
  (#set! "neutralises" "nosql-injection" "type-confusion"))
; Comparing anything but the first of a text's places is done on it as a whole.
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "path.basename" "path.posix.basename" "path.win32.basename" "path.extname" "path.posix.extname" "sanitize-filename" "filenamify" "slugify" "slugify.default" "@sindresorhus/slugify" "lodash.kebabCase" "lodash.snakeCase" "lodash.camelCase" "uuid.v5")
  (#set! "neutralises" "path-traversal" "archive-traversal"))
((member_expression
  object: (call_expression function: (_) @f)
  property: (property_identifier) @part) @sanitizer
  (#resolves? @f "path.parse" "path.posix.parse")
  (#any-of? @part "base" "name" "ext")
  (#set! "neutralises" "path-traversal"))

; The regular expression leaves letters, digits and a few harmless characters: text.replace(/[^\w-]/g, '')
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (regex) @pattern . (string) @with .)) @sanitizer
  (#any-of? @method "replace" "replaceAll")
  (#match? @pattern "^/(\\(|\\(\\?:)?\\[\\^(\\\\[wds]|[a-zA-Z]-[a-zA-Z]|[0-9]-[0-9]|[A-Za-z0-9_ -]|\\\\-)+\\][+*]?\\)?/[a-z]*g")
  (#match? @with "^.[\\w -]?.$")
  (#set! "neutralises" "*"))
; Line ends.
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (regex) @pattern . (_))) @sanitizer
  (#any-of? @method "replace" "replaceAll")
  (#match? @pattern "^/(\\(?\\[[^\\]^]*\\\\[rnxu].*\\]|\\\\r\\?\\\\n\\|?(\\\\r)?|\\(?\\\\[nr]\\|\\\\[nr]|\\\\r\\?\\\\n|\\\\n|\\(\\\\r\\\\n\\|.*|\\(\\?:\\\\r\\\\n.*|\\\\s|\\[\\^).*/[a-z]*g")
  (#set! "neutralises" "log-injection" "header-injection"))
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (string) @pattern . (_))) @sanitizer
  (#eq? @method "replaceAll")
  (#match? @pattern "^.\\\\n.$")
  (#set! "neutralises" "log-injection" "header-injection"))
; Angle brackets, in all places.
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (regex) @pattern . (_))) @sanitizer
  (#any-of? @method "replace" "replaceAll")
  (#match? @pattern "^/(<|\\[[^\\]^]*<[^\\]]*\\]|\\(?[^)]*<[^)]*\\)?)/[a-z]*g")
  (#set! "neutralises" "xss"))
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (string) @pattern . (_))) @sanitizer
  (#eq? @method "replaceAll")
  (#match? @pattern "^.<.$")
  (#set! "neutralises" "xss"))
; All double dots, or all slashes, or those that lead out of the folder.
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (regex) @pattern . (_))) @sanitizer
  (#any-of? @method "replace" "replaceAll")
  (#match? @pattern "^/(\\\\\\.\\\\\\.|\\\\\\.\\{2,\\}|\\[?\\\\/\\]?|\\[(\\\\/|\\\\\\\\|/)+\\][+]?|\\[\\.\\\\/\\\\*\\]|\\[\\^[^/]*\\][+]?)/[a-z]*g|^/\\^\\(?\\\\\\.\\\\\\..*\\+/|^/\\^\\(\\\\\\.\\\\\\.")
  (#set! "neutralises" "path-traversal"))
; The characters that mean something in a regular expression.
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (regex) @pattern . (_))) @sanitizer
  (#any-of? @method "replace" "replaceAll")
  (#match? @pattern "^/\\(?\\[[^^].*[*].*[+].*\\]\\)?/[a-z]*g|^/\\(?\\[[^^].*[?].*[*].*\\]\\)?/[a-z]*g|^/\\(?\\[[^^].*[+].*[*].*\\]\\)?/[a-z]*g|^/\\[\\\\x00-\\\\x7f\\]/g|^/\\[\\^\\\\?\\w+.*\\][+]?/[a-z]*g|^/\\\\W/[a-z]*g")
  (#set! "neutralises" "regex-dos"))
; Under a name that says so, it was made harmless elsewhere.
((member_expression property: (property_identifier) @name) @sanitizer
  (#match? @name "(?i)encrypted|hashed|masked|redacted|obfuscated")
  (#set! "neutralises" "sensitive-logging"))
; The first or last few characters of a secret: token.slice(0, 6) + '…', card.slice(-4)
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (number) @from . (number) @to .)) @sanitizer
  (#any-of? @method "slice" "substring" "substr")
  (#eq? @from "0")
  (#match? @to "^[1-8]$")
  (#set! "neutralises" "sensitive-logging"))
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (unary_expression) @from .)) @sanitizer
  (#any-of? @method "slice" "substr")
  (#match? @from "^-[1-6]$")
  (#set! "neutralises" "sensitive-logging"))
; A secret, starred out.
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . [(regex) (new_expression)] @pattern . (string))) @sanitizer
  (#any-of? @method "replace" "replaceAll")
  (#match? @pattern "^/(\\.|\\[\\^?.*\\]|\\\\[wSs]|[^/]*\\.[+*]?[^/]*)[+*]?/[a-z]*g|RegExp\\(.*,\\s*(['\"]g|[a-z])")
  (#set! "neutralises" "sensitive-logging"))

; Text that is made harmless for HTML stays dangerous elsewhere.
((call_expression function: (_) @f) @propagator
  (#resolves? @f
    "escape-html" "he.encode" "he.escape" "lodash.escape" "lodash/escape" "underscore.escape" "validator.escape" "validator/lib/escape" "html-entities.encode" "html-entities.encodeNonUTF"
    "entities.encodeHTML" "entities.escapeUTF8" "entities.encodeXML" "entities.escape" "ejs.escapeXML" "handlebars.escapeExpression" "handlebars.Utils.escapeExpression" "mustache.escape" "html-escaper.escape" "escape-goat.htmlEscape" "@wordpress/escape-html.escapeHTML"
    "dompurify.sanitize" "isomorphic-dompurify.sanitize" "DOMPurify.sanitize" "sanitize-html" "xss" "xss.filterXSS" "xss.FilterXSS.process" "insane" "striptags" "string-strip-html.stripHtml" "CSS.escape" "css.escape"
    "xss-filters.inHTMLData" "xss-filters.inSingleQuotedAttr" "xss-filters.inDoubleQuotedAttr" "xss-filters.inUnQuotedAttr" "xss-filters.inHTMLComment" "serialize-javascript" "devalue" "devalue.uneval" "jsesc" "@braintree/sanitize-url.sanitizeUrl" "shell-quote.quote" "shell-escape"
    "mysql.escape" "mysql.escapeId" "sqlstring.escape" "sqlstring.format" "pg-format" "ldap-escape.filter" "ldap-escape.dn" "escape-string-regexp" "lodash.escapeRegExp" "lodash/escapeRegExp" "RegExp.escape" "regexp.escape" "shlex.quote"))
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f
    "escape-html" "he.encode" "he.escape" "lodash.escape" "lodash/escape" "underscore.escape" "validator.escape" "validator/lib/escape" "html-entities.encode" "html-entities.encodeNonUTF"
    "entities.encodeHTML" "entities.escapeUTF8" "entities.encodeXML" "entities.escape" "ejs.escapeXML" "handlebars.escapeExpression" "handlebars.Utils.escapeExpression" "mustache.escape" "html-escaper.escape" "escape-goat.htmlEscape" "@wordpress/escape-html.escapeHTML"
    "dompurify.sanitize" "isomorphic-dompurify.sanitize" "DOMPurify.sanitize" "sanitize-html" "xss" "xss.filterXSS" "xss.FilterXSS.process" "insane" "striptags" "string-strip-html.stripHtml" "CSS.escape" "css.escape"
    "xss-filters.inHTMLData" "xss-filters.inSingleQuotedAttr" "xss-filters.inDoubleQuotedAttr" "xss-filters.inUnQuotedAttr" "xss-filters.inHTMLComment" "devalue" "devalue.uneval" "jsesc" "@braintree/sanitize-url.sanitizeUrl"
    "shell-quote.quote")
  (#set! "neutralises" "xss"))
((call_expression function: (_) @f arguments: (arguments . (_) .)) @sanitizer
  (#resolves? @f "serialize-javascript")
  (#set! "neutralises" "xss"))

; Chains of unified with rehype-sanitize in them: unified().use(parse).use(sanitize).processSync(text)
((call_expression function: (member_expression object: (_) @chain property: (property_identifier) @method)) @sanitizer
  (#any-of? @method "process" "processSync")
  (#match? @chain "\\.use\\(\\w*[sS]anitize\\w*")
  (#set! "neutralises" "xss"))

((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "shell-quote.quote" "shell-escape" "shlex.quote" "any-shell-escape" "shescape.Shescape.quote" "shescape.Shescape.escape" "shescape.quote" "shescape.escape" "puka.quoteForShell" "puka.sh")
  (#set! "neutralises" "command-injection"))
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "ldap-escape.filter" "ldap-escape.dn" "ldapjs.filters.escape" "ldapts.Filter.escape" "ldap-filters.escape")
  (#set! "neutralises" "ldap-injection"))
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "escape-string-regexp" "lodash.escapeRegExp" "lodash/escapeRegExp" "RegExp.escape" "regexp.escape" "escape-regexp" "regex-escape" "escape-string-regexp.default" "minimatch.escape" "glob.escape")
  (#set! "neutralises" "regex-dos"))
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "mongo-sanitize" "express-mongo-sanitize.sanitize" "mongoose.sanitizeFilter")
  (#set! "neutralises" "nosql-injection"))

; --- Questions

((call_expression function: (_) @f) @guard
  (#resolves? @f
    "validator.isUUID" "validator.isInt" "validator.isNumeric" "validator.isAlpha" "validator.isAlphanumeric" "validator.isHexadecimal" "validator.isMongoId" "validator.isBoolean"
    "validator.isISO8601" "validator.isULID" "validator.isPort" "validator.isSlug" "validator.isDecimal" "validator.isFloat" "validator.isMD5" "validator.isHash" "validator.isIP" "validator.isISO31661Alpha2"
    "validator.isIn" "validator.isCreditCard" "validator.isDate" "validator.isBase32" "validator.isBase58"
    "validator/lib/isUUID" "validator/lib/isInt" "validator/lib/isNumeric" "validator/lib/isAlphanumeric" "validator/lib/isAlpha" "validator/lib/isMongoId" "validator/lib/isIn"
    "uuid.validate" "uuid-validate" "is-uuid.v4" "net.isIP" "net.isIPv4" "net.isIPv6" "isbn3.parse" "Number.isInteger" "class-validator.isUUID" "class-validator.isInt" "nanoid-validate")
  (#set! "neutralises" "*"))
((call_expression function: (_) @f) @guard
  (#resolves? @f
    "mongoose.isValidObjectId" "mongoose.Types.ObjectId.isValid" "mongodb.ObjectId.isValid" "mongodb.ObjectID.isValid" "bson.ObjectId.isValid" "lodash.isString" "validator.isString" "util.isString"
    "lodash/isString" "validator.isEmail" "class-validator.isString" "underscore.isString")
  (#set! "neutralises" "nosql-injection" "type-confusion"))
((call_expression function: (_) @f) @guard
  (#resolves? @f "Array.isArray" "lodash.isArray" "underscore.isArray")
  (#set! "neutralises" "type-confusion"))
((call_expression function: (_) @f) @guard
  (#resolves? @f "Array.isArray" "lodash.isArray" "underscore.isArray")
  (#set! "neutralises" "type-confusion") (#set! "when" "false"))
; Keys of our own: known.hasOwnProperty(key), Object.hasOwn(known, key)
((call_expression function: (member_expression property: (property_identifier) @method)) @guard
  (#any-of? @method "hasOwnProperty" "propertyIsEnumerable")
  (#set! "neutralises" "*"))
((call_expression function: (_) @f) @guard
  (#resolves? @f "Object.hasOwn" "Object.prototype.hasOwnProperty.call" "lodash.has" "Reflect.has")
  (#set! "neutralises" "*") (#set! "about" "1"))
((call_expression function: (_) @f) @guard
  (#resolves? @f "is-path-inside" "path-is-inside" "is-path-in-cwd" "contains-path" "is-safe-path" "is-valid-path")
  (#set! "neutralises" "path-traversal"))
((call_expression function: (_) @f) @guard
  (#resolves? @f "isLocalURL" "isLocalUrl" "isRelativeUrl" "isRelativeURL" "isSafeRedirect" "isSafeUrl" "isSafeURL" "isSafeRedirectUrl" "isAllowedUrl" "isAllowedRedirect" "isAllowedHost" "isTrustedUrl" "isWhitelistedUrl" "is-relative-url" "isInternalUrl")
  (#set! "neutralises" "open-redirect" "ssrf"))
; Behind an address of our own that stands elsewhere: next.startsWith(config.siteUrl)
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . [(identifier) (member_expression) (call_expression)] @own .)) @guard
  (#eq? @method "startsWith")
  (#not-constant? @own)
  (#match? @own "(?i)(url|uri|origin|base|host|site|domain|home|endpoint|server)(\\(\\))?$")
  (#not-match? @own "(?i)^(req|request|ctx|context|event|params|query|body)\\b")
  (#set! "neutralises" "open-redirect" "ssrf") (#set! "about" "receiver"))
; Asked of a module of this project or another's: urls.isSafe(next)
((call_expression
  function: (member_expression object: (identifier) @object property: (property_identifier) @method)
  arguments: (arguments . (_))) @guard
  (#match? @method "^(is|has|in)(A|An)?(Safe|Local|Allowed|Trusted|Whitelisted|Allowlisted|Known|Permitted|Relative|Internal|SameOrigin|Inside)")
  (#not-any-of? @object "this" "self")
  (#set! "neutralises" "open-redirect" "ssrf" "path-traversal" "command-injection"))

; --- Secrets, for logs

((identifier) @source
  (#match? @source "(?i)(^|[_a-z])(password|passwd|passphrase|pass_?code|passwort|pwd|client_?secret|api_?key|access_?token|auth_?token|refresh_?token|bearer_?token|session_?token|private_?key|secret_?key|api_?secret|signing_?key|credit_?card|card_?number|cvv|social_?security|ssn)$|^pw$")
  (#not-match? @source "(?i)hash|crypt|encod|digest|salt|mask|redact|hidden|obfus|censor|invalid|incorrect|wrong|missing|error|err$|forgot|reset|change|confirm|show|hide|has|is_?[A-Z]|require|min|max|label|placeholder|hint|message|event|action|route|field|input|pattern|policy|length|valid|check|md5|sha|page|form|public|change|id$|type$|name$|url$|path$|file$|regex|rule|prompt|secured?_|_secured?$")
  (#not-constant? @source)
  (#set! "kind" "secret") (#set! "what" "a secret"))
; In an object, by its name alone: { user, password }
((shorthand_property_identifier) @source
  (#match? @source "(?i)(^|[_a-z])(password|passwd|passphrase|pass_?code|passwort|pwd|client_?secret|api_?key|access_?token|auth_?token|refresh_?token|bearer_?token|session_?token|private_?key|secret_?key|api_?secret|signing_?key|credit_?card|card_?number|cvv|social_?security|ssn)$|^pw$")
  (#not-match? @source "(?i)hash|crypt|encod|digest|salt|mask|redact|hidden|obfus|censor|invalid|incorrect|wrong|missing|error|err$|forgot|reset|change|confirm|show|hide|has|is_?[A-Z]|require|min|max|label|placeholder|hint|message|event|action|route|field|input|pattern|policy|length|valid|check|md5|sha|page|form|public|change|id$|type$|name$|url$|path$|file$|regex|rule|prompt|secured?_|_secured?$")
  (#set! "kind" "secret") (#set! "what" "a secret"))
((member_expression property: (property_identifier) @name) @source
  (#match? @name "(?i)(^|[_a-z])(password|passwd|passphrase|pass_?code|pwd|client_?secret|api_?key|access_?token|auth_?token|refresh_?token|bearer_?token|session_?token|private_?key|secret_?key|api_?secret|signing_?key|credit_?card|card_?number|cvv|social_?security|ssn)$|^(pw|authorization)$")
  (#not-match? @source "(?i)hash|crypt|encod|digest|salt|mask|redact|hidden|obfus|censor|invalid|incorrect|wrong|missing|error|forgot|reset|change|confirm|show|hide|\\bhas|require|min|max|label|placeholder|hint|messages?\\.|event|action|route|field|input|pattern|policy|length|valid|check|md5|sha|page|form\\b|public|regex|rule|prompt|\\bi18n|\\bstrings?\\.|\\berrors?\\.|\\btypes?\\.|constants?\\.")
  (#set! "kind" "secret") (#set! "what" "a secret"))
((call_expression function: [(identifier) @name (member_expression property: (property_identifier) @name)]) @source
  (#match? @name "(?i)^(get|read|load|fetch|ask|prompt_?for|decrypt)_?(the_?|user_?|my_?|db_?|admin_?)?(password|passphrase|secret|api_?key|access_?token|auth_?token|private_?key|credentials)$")
  (#set! "kind" "secret") (#set! "what" "a secret"))
((pair key: [(property_identifier) (string)] @name value: [(identifier) (member_expression) (subscript_expression)] @source)
  (#match? @name "(?i)^['\"]?([a-z_]*_)?(password|passwd|passphrase|pwd|client_?secret|api_?key|access_?token|auth_?token|refresh_?token|private_?key|secret_?key|credit_?card|card_?number|cvv|ssn)['\"]?$")
  (#not-match? @source "(?i)hash|crypt|encod|digest|mask|redact|hidden|display|obfus|undefined|null|string|schema|type|true|false")
  (#set! "kind" "secret") (#set! "what" "a secret"))
; The environment as a whole holds the keys of everything.
((call_expression function: (_) @log arguments: (arguments (_) @source))
  (#match? @log "(?i)\\b(console|log|logger|logging|print|debug|winston|pino|bunyan)\\b|^JSON\\.stringify$|^util\\.inspect$")
  (#resolves? @source "process.env")
  (#set! "kind" "secret") (#set! "what" "the whole environment"))

; --- Addresses whose host is fixed, or whose variable part comes behind it

; 'https://example.com/' + path, `/orders/${id}`, 'orders?id=' + id
((binary_expression operator: "+") @sanitizer
  (#value? @sanitizer "/^(https?:|wss?:)?\\/\\/[\\w.:-]+[\\/?#]/" "/^\\/[\\w.~%-]/" "/^[\\w.-]+[\\/?#]/" "/^[?#]/")
  (#set! "neutralises" "open-redirect"))
((template_string) @sanitizer
  (#value? @sanitizer "/^(https?:|wss?:)?\\/\\/[\\w.:-]+[\\/?#]/" "/^\\/[\\w.~%-]/" "/^[\\w.-]+[\\/?#]/" "/^[?#]/")
  (#set! "neutralises" "open-redirect"))
; 'https://' + host + req.url: what is asked for begins with a slash, so it stays behind the host.
((binary_expression operator: "+" right: (member_expression property: (property_identifier) @rest)) @sanitizer
  (#any-of? @rest "url" "originalUrl" "path" "pathname")
  (#value? @sanitizer "/^https?:\\/\\/\\h/")
  (#set! "neutralises" "open-redirect"))
((template_string (template_substitution (member_expression property: (property_identifier) @rest)) .) @sanitizer
  (#any-of? @rest "url" "originalUrl" "path" "pathname")
  (#value? @sanitizer "/^https?:\\/\\/\\h/")
  (#set! "neutralises" "open-redirect"))
((call_expression function: (member_expression object: (array) property: (property_identifier) @method)) @sanitizer
  (#eq? @method "join")
  (#value? @sanitizer "/^(https?:|wss?:)?\\/\\/[\\w.:-]+[\\/?#]/" "/^\\/[\\w.~%-]/" "/^[\\w.-]+[\\/?#]/" "/^[?#]/")
  (#set! "neutralises" "open-redirect"))
((binary_expression operator: "+") @sanitizer
  (#value? @sanitizer "/^(https?:|wss?:)?\\/\\/[\\w.:-]+[\\/?#]/" "/^\\/[\\w.~%?#-]/")
  (#set! "neutralises" "ssrf"))
((template_string) @sanitizer
  (#value? @sanitizer "/^(https?:|wss?:)?\\/\\/[\\w.:-]+[\\/?#]/" "/^\\/[\\w.~%?#-]/")
  (#set! "neutralises" "ssrf"))
; A base that is configured comes first: `${API_URL}/orders/${id}`
((template_string . (template_substitution (_) @base)) @sanitizer
  (#match? @base "(?i:base|host|origin|api|endpoint|server|root|domain|prefix|config|\\benv\\b|location\\.(href|pathname|protocol))|^[A-Z][A-Z_0-9]+$|^[\\w.]+\\(\\)$")
  (#not-match? @base "(?i)^(req|request|ctx|context|event|params|query|body|url|target|input|payload|args)\\b")
  (#match? @sanitizer "^`\\$\\{[^}]*\\}[\\/?#:$]")
  (#set! "neutralises" "ssrf" "open-redirect"))
((binary_expression left: (_) @base operator: "+" right: (_) @rest) @sanitizer
  (#match? @base "^[\\w.]*(?i:base|host|origin|api|endpoint|server|root|domain|prefix|config|location\\.(href|pathname|protocol))[\\w.]*$|^[A-Z][A-Z_0-9]+$|^[\\w.]+\\(\\)$")
  (#not-match? @base "(?i)^(req|request|ctx|context|event|params|query|body|url|target|input|payload|args)\\b")
  (#match? @rest "^['\"`(][('\"`]*[\\/?#]")
  (#set! "neutralises" "ssrf" "open-redirect"))
((binary_expression left: (binary_expression left: (_) @base right: (_) @rest)) @sanitizer
  (#match? @base "^[\\w.]*(?i:base|host|origin|api|endpoint|server|root|domain|prefix|config|location\\.(href|pathname|protocol))[\\w.]*$|^[A-Z][A-Z_0-9]+$|^[\\w.]+\\(\\)$")
  (#not-match? @base "(?i)^(req|request|ctx|context|event|params|query|body|url|target|input|payload|args)\\b")
  (#match? @rest "^['\"`(][('\"`]*[\\/?#]")
  (#set! "neutralises" "ssrf" "open-redirect"))
((binary_expression left: (binary_expression left: (binary_expression left: (_) @base right: (_) @rest))) @sanitizer
  (#match? @base "^[\\w.]*(?i:base|host|origin|api|endpoint|server|root|domain|prefix|config|location\\.(href|pathname|protocol))[\\w.]*$|^[A-Z][A-Z_0-9]+$|^[\\w.]+\\(\\)$")
  (#not-match? @base "(?i)^(req|request|ctx|context|event|params|query|body|url|target|input|payload|args)\\b")
  (#match? @rest "^['\"`(][('\"`]*[\\/?#]")
  (#set! "neutralises" "ssrf" "open-redirect"))

; The program's own place is no value from elsewhere.
((_) @sanitizer
  (#resolves? @sanitizer "__dirname" "__filename")
  (#set! "neutralises" "*"))
((member_expression) @sanitizer
  (#match? @sanitizer "^import\\.meta\\.(url|filename|dirname)$")
  (#set! "neutralises" "*"))
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "process.cwd" "os.homedir" "os.tmpdir" "require.resolve")
  (#set! "neutralises" "*"))
; A new folder of the program's own, under a name that nobody foresees.
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f "fs.mkdtempSync" "fs.promises.mkdtemp" "fs/promises.mkdtemp")
  (#set! "neutralises" "path-traversal"))
((call_expression function: (_) @f arguments: (arguments . (_) @own)) @sanitizer
  (#resolves? @f "path.dirname" "url.fileURLToPath")
  (#match? @own "__filename|__dirname|import\\.meta\\.url")
  (#set! "neutralises" "*"))
