; Names that rules can ask for with `#inside?`.

(function_declaration "async") @async
(function_expression "async") @async
(arrow_function "async") @async
(method_definition "async") @async

(call_expression
  function: (identifier) @name
  (#any-of? @name "describe" "it" "test" "suite" "before" "beforeEach" "after" "afterEach" "beforeAll" "afterAll")) @test

; A web framework calls it: it takes a request.
(function_declaration
  parameters: (formal_parameters (identifier) @request)
  (#any-of? @request "req" "request" "ctx")) @handler
(function_expression
  parameters: (formal_parameters (identifier) @request)
  (#any-of? @request "req" "request" "ctx")) @handler
(arrow_function
  parameters: (formal_parameters (identifier) @request)
  (#any-of? @request "req" "request" "ctx")) @handler

; What is sent here is said to be no HTML.
(statement_block
  (expression_statement) @kind
  (#match? @kind "(?is)^(await )?(res|response|reply|ctx|resp|h)\\b.{0,120}?(content-type['\"]?\\s*[,:]\\s*|\\.type\\(|contentType\\(|\\.type\\s*=\\s*|format\\s*=\\s*)['\"`]\\.?(application/(json|octet|pdf|xml|javascript|x-|ld|vnd|zip|problem|ndjson)|text/(plain|csv|css|javascript|event-stream|calendar|xml)|image/|audio/|video/|font/|(json|txt|text|xml|csv|png|jpe?g|js|css|svg|pdf)['\"`])")) @not-html

; Somebody thought here of the keys that lead to a prototype.
(statement_block
  (#match? @proto-checked "__proto__")) @proto-checked

; A list or table is asked here about a key before it is used.
(statement_block
  (#match? @key-checked "__proto__|\\.(has|includes|hasOwn|test)\\(|hasOwnProperty")) @key-checked

; A path is held against a folder here.
(statement_block
  (#match? @path-checked "\\.startsWith\\(|\\b(path|p)\\.relative\\(|\\.indexOf\\([^()]*\\)\\s*(!==?|===?|>)\\s*0|(?i:is_?(path_?)?(inside|within|below|safe))")) @path-checked

; Run for each entry of an archive: unzip.Parse().on('entry', entry => …), zip.getEntries().forEach(entry => …)
(call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (string) @event . [(arrow_function) (function_expression)])
  (#any-of? @method "on" "once")
  (#match? @event "^.entry.$")) @archive-entry
(call_expression
  function: (member_expression object: (_) @entries property: (property_identifier) @method)
  arguments: (arguments . [(arrow_function) (function_expression)])
  (#eq? @method "forEach")
  (#match? @entries "getEntries\\(\\)$|^(zip|archive)_?(Entries|files)$")) @archive-entry

; Somebody looks here at where a path leads.
(statement_block
  (#match? @path-checked "startsWith\\(|path\\.relative\\(|indexOf\\(|['\"]\\.\\.|basename\\(")) @path-checked

; /…/.test('text'): asked about a text that stands here.
(call_expression
  function: (member_expression object: (regex))
  arguments: (arguments . [(string) (call_expression function: (member_expression object: (string)))] .)) @fixed-text

; Electron: what is run when a page asks for something.
(call_expression
  function: (member_expression property: (property_identifier) @method)
  (#any-of? @method "setWindowOpenHandler")) @page-asks
(call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @method)
  (#match? @object "(?i)^(electron\\.)?ipcMain$")
  (#any-of? @method "on" "once" "handle" "handleOnce")) @page-asks
(call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (string) @event)
  (#any-of? @method "on" "once")
  (#match? @event "^.(will-navigate|new-window|will-redirect|ipc-message).$")) @page-asks

; Somebody looks here at the scheme of an address, or at whose it is: in a block of a function's size, not in a whole file.
(statement_block
  (#match? @scheme-checked "startsWith\\(\\s*['\"`](https?|/)|protocol\\s*[!=]==?|[!=]==?\\s*[\\w.]*protocol|\\.(has|includes|test|indexOf)\\([^()]*protocol|switch\\s*\\([^()]*protocol|origin\\s*[!=]==?|[!=]==?\\s*[\\w.()]*origin|\\.(has|includes)\\([^()]*origin|\\^\\(?(\\?:)?(https?|\\[hH\\])|\\^javascript|(?i)\\b(is|has|assert|check|ensure|require|valid|validate|sanitize|safe|clean|allow|allowed)_?\\w*(web|http|https|safe|valid|allowed|trusted|url|uri|href|link|scheme|protocol|origin|redirect)\\w*\\(")
  (#match? @scheme-checked "^([^\\n]*\\n){0,60}[^\\n]*$")) @scheme-checked

; Somebody looks here at how an address begins.
(statement_block
  (#match? @address-checked "startsWith\\(|protocol|https\\?:|\\.(has|includes|test)\\(|(?i)allowed|isSafe|valid")) @address-checked

; Somebody looks here at the kind of an uploaded file, or the options of multer say which are taken.
(statement_block
  (#match? @upload-checked "(?i)mimetype|extname\\([^)]*\\)\\s*[!=]==?|allowed|\\.(test|includes|has|endsWith)\\(|file-?type")) @upload-checked
(call_expression
  function: (identifier) @multer
  arguments: (arguments . (object (_) @filter))
  (#match? @filter "^fileFilter\\b")
  (#match? @multer "(?i)^multer$")) @upload-checked

; Passwords are hashed here before they are compared.
(statement_block
  (#match? @password-hashed "(?i)bcrypt|scrypt|argon|pbkdf2|hash|digest|md5|sha_?[0-9]|crypt\\(|(?i)confirm|repeat")) @password-hashed

; The supplementary groups are given up here as well.
(statement_block
  (#match? @groups-dropped "setgroups|initgroups")) @groups-dropped
