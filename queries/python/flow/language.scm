; Python and its standard library.

; ---- where values come from ----

(_ (#resolves? @source "sys.argv" "sys.orig_argv")
  (#set! "kind" "argv") (#set! "what" "the command line")) @source

; argparse and optparse; parsers are often made by a helper, so the name of the method decides.
(call
  function: (attribute attribute: (identifier) @method)
  (#any-of? @method "parse_args" "parse_known_args" "parse_intermixed_args")
  (#set! "kind" "argv") (#set! "what" "the command line")) @source

(call
  function: (_) @f
  (#resolves? @f "docopt.docopt" "getopt.getopt" "getopt.gnu_getopt")
  (#set! "kind" "argv") (#set! "what" "the command line")) @source

(call
  function: (_) @f
  (#resolves? @f
    "input" "builtins.input" "raw_input" "fileinput.input" "fileinput.FileInput" "prompt_toolkit.prompt")
  (#set! "kind" "stdin") (#set! "what" "standard input")) @source

(_ (#resolves? @source "sys.stdin" "sys.__stdin__")
  (#set! "kind" "stdin") (#set! "what" "standard input")) @source

(_ (#resolves? @source "os.environ" "os.environb" "posix.environ")
  (#set! "kind" "environment") (#set! "what" "the environment")) @source

(call
  function: (_) @f
  (#resolves? @f "os.getenv" "os.getenvb")
  (#set! "kind" "environment") (#set! "what" "the environment")) @source

; Files and the names of files
(call
  function: (_) @f
  (#resolves? @f
    "open" "builtins.open" "io.open" "codecs.open" "gzip.open" "bz2.open" "lzma.open" "aiofiles.open" "anyio.open_file"
    "pathlib.Path.open" "linecache.getline" "linecache.getlines" "os.fdopen"
    "pathlib.Path.read_text" "pathlib.Path.read_bytes")
  (#set! "kind" "file") (#set! "what" "a file")) @source

(call
  function: (_) @f
  (#resolves? @f
    "os.listdir" "os.scandir" "os.walk" "os.fwalk" "glob.glob" "glob.iglob"
    "pathlib.Path.iterdir" "pathlib.Path.glob" "pathlib.Path.rglob" "pathlib.Path.walk")
  (#set! "kind" "file") (#set! "what" "the name of a file")) @source

; Sockets. What is received says how much of it: a pipe of multiprocessing takes no size, and its other end is this program.
(call
  function: (attribute attribute: (identifier) @method)
  arguments: (argument_list . (_))
  (#any-of? @method "recv" "recvfrom" "recvmsg" "sock_recv" "sock_recvfrom")
  (#set! "kind" "socket") (#set! "what" "the network")) @source

(call
  function: (attribute attribute: (identifier) @method)
  arguments: (argument_list . (_))
  (#any-of? @method "recv_into" "recvfrom_into")
  (#set! "kind" "socket") (#set! "what" "the network") (#set! "into" "0")) @source

; ZeroMQ
(call
  function: (attribute attribute: (identifier) @method)
  (#any-of? @method "recv_string" "recv_json" "recv_pyobj" "recv_multipart")
  (#set! "kind" "socket") (#set! "what" "the network")) @source

(call
  function: (_) @f
  (#resolves? @f
    "asyncio.StreamReader.read" "asyncio.StreamReader.readline" "asyncio.StreamReader.readexactly"
    "asyncio.StreamReader.readuntil"
    "socketserver.StreamRequestHandler.rfile.read" "socketserver.StreamRequestHandler.rfile.readline"
    "telnetlib.Telnet.read_until" "telnetlib.Telnet.read_all" "zmq.Socket.recv")
  (#set! "kind" "socket") (#set! "what" "the network")) @source

(_ (#resolves? @source "socketserver.StreamRequestHandler.rfile" "socketserver.DatagramRequestHandler.rfile")
  (#set! "kind" "socket") (#set! "what" "the network")) @source

(call
  function: (_) @f
  (#resolves? @f "asyncio.start_server" "asyncio.start_unix_server")
  (#set! "parameters" "asyncio.StreamReader" "asyncio.StreamWriter")) @handler

; asyncio's protocols
(function_definition
  name: (identifier) @name
  parameters: (parameters . (identifier) . [
    (identifier) @source
    (typed_parameter . (identifier) @source)
  ])
  (#any-of? @name "data_received" "datagram_received")
  (#set! "kind" "socket") (#set! "what" "the network"))

; Queues: paho's and pika's callbacks
(parameters . (identifier) @client . (identifier) @userdata . (identifier) @source .
  (#match? @client "^(_?client|_)$")
  (#match? @userdata "^_?(userdata|user_data|obj)$")
  (#any-of? @source "msg" "message")
  (#set! "kind" "socket") (#set! "what" "a queue's message"))

(parameters . (identifier) @channel . (identifier) @method . (identifier) @properties . (identifier) @source .
  (#match? @channel "^_?(ch|channel)$")
  (#match? @method "^_?(method|deliver|method_frame)$")
  (#match? @properties "^_?(properties|props|header_frame)$")
  (#eq? @source "body")
  (#set! "kind" "socket") (#set! "what" "a queue's message"))

; Web sockets
(call
  function: (attribute object: (_) @socket attribute: (identifier) @method)
  (#eq? @method "recv")
  (#match? @socket "(?i)(^|[._])(ws|web_?socket)$")
  (#set! "kind" "message") (#set! "what" "a web socket's message")) @source

(call
  function: (attribute attribute: (identifier) @method)
  (#any-of? @method "receive_text" "receive_json" "receive_bytes" "receive_str")
  (#set! "kind" "message") (#set! "what" "a web socket's message")) @source

; http.server
(_ (#resolves? @source
    "http.server.BaseHTTPRequestHandler.path" "http.server.BaseHTTPRequestHandler.headers"
    "http.server.BaseHTTPRequestHandler.rfile" "http.server.BaseHTTPRequestHandler.requestline"
    "http.server.SimpleHTTPRequestHandler.path" "http.server.SimpleHTTPRequestHandler.headers"
    "http.server.SimpleHTTPRequestHandler.rfile" "http.server.SimpleHTTPRequestHandler.requestline"
    "http.server.CGIHTTPRequestHandler.path" "http.server.CGIHTTPRequestHandler.headers")
  (#set! "kind" "http") (#set! "what" "the request")) @source

; WSGI and CGI
(parameters . [
    (identifier) @source
    (typed_parameter . (identifier) @source)
  ] . [
    (identifier) @start
    (typed_parameter . (identifier) @start)
  ] .
  (#any-of? @source "environ" "env")
  (#any-of? @start "start_response" "_start_response")
  (#set! "kind" "http") (#set! "what" "the request"))

(call
  function: (_) @f
  (#resolves? @f "cgi.FieldStorage" "cgi.parse" "cgi.parse_multipart")
  (#set! "kind" "http") (#set! "what" "the request's form")) @source

; ---- what passes values on ----

(call
  function: (_) @f
  (#resolves? @f
    "memoryview" "vars"
    "io.StringIO" "io.BytesIO" "io.TextIOWrapper" "io.BufferedReader" "types.MappingProxyType"
    "collections.ChainMap" "collections.Counter" "collections.UserDict"
    "collections.UserString"
    "copy.copy" "copy.deepcopy" "copy.replace" "dataclasses.asdict" "dataclasses.astuple" "dataclasses.replace"
    "itertools.islice" "itertools.takewhile" "itertools.dropwhile"
    "itertools.tee" "itertools.cycle" "itertools.repeat"
    "asyncio.wait_for" "asyncio.shield" "asyncio.gather" "asyncio.create_task" "asyncio.ensure_future"
    "contextlib.closing" "contextlib.nullcontext"
    "os.fspath" "os.fsdecode" "os.fsencode"
    "pprint.pformat" "reprlib.repr" "locale.gettext" "gettext.gettext"
    "six.text_type" "six.ensure_str" "six.ensure_text" "six.ensure_binary" "unicode" "basestring")) @propagator

(call
  function: (_) @f
  (#resolves? @f "typing.cast" "unicodedata.normalize")
  (#set! "from" "1")) @propagator

; Text formats
(call
  function: (_) @f
  (#resolves? @f
    "json.loads" "json.load" "json.dumps" "simplejson.loads" "simplejson.load" "simplejson.dumps" "ujson.loads" "ujson.load"
    "ujson.dumps" "orjson.loads" "orjson.dumps" "rapidjson.loads" "rapidjson.dumps" "json.JSONDecoder.decode"
    "msgpack.unpackb" "msgpack.loads" "cbor2.loads" "bson.loads" "bson.json_util.loads"
    "yaml.safe_load" "yaml.safe_load_all" "yaml.load" "yaml.full_load" "yaml.dump" "yaml.safe_dump"
    "tomllib.load" "tomllib.loads" "tomli.load" "tomli.loads" "toml.load" "toml.loads"
    "ast.literal_eval" "csv.reader" "csv.DictReader" "xmltodict.parse"
    "xml.etree.ElementTree.fromstring" "xml.etree.ElementTree.parse" "defusedxml.ElementTree.fromstring"
    "email.message_from_string" "email.message_from_bytes" "email.message_from_file"
    "pickle.loads" "pickle.load" "marshal.loads" "struct.unpack" "struct.unpack_from"
    "ast.parse" "compile" "builtins.compile")
  (#set! "from" "0")) @propagator

(call
  function: (_) @f
  (#resolves? @f
    "base64.b64decode" "base64.b64encode" "base64.urlsafe_b64decode" "base64.urlsafe_b64encode" "base64.standard_b64decode"
    "base64.standard_b64encode" "base64.b32decode" "base64.b32encode" "base64.b16decode" "base64.b16encode"
    "base64.a85decode" "base64.b85decode" "base64.decodebytes" "base64.encodebytes" "base64.decodestring"
    "base64.encodestring" "binascii.unhexlify" "binascii.a2b_hex" "binascii.a2b_base64" "binascii.b2a_base64"
    "codecs.decode" "codecs.encode" "codecs.escape_decode" "quopri.decodestring" "bytes.fromhex" "bytearray.fromhex"
    "zlib.decompress" "zlib.compress" "gzip.decompress" "bz2.decompress" "lzma.decompress"
    "html.unescape" "html.escape" "cgi.escape" "xml.sax.saxutils.escape" "xml.sax.saxutils.unescape"
    "xml.sax.saxutils.quoteattr"
    "textwrap.dedent" "textwrap.indent" "textwrap.fill" "textwrap.wrap" "textwrap.shorten" "string.capwords"
    "shlex.split" "shlex.quote" "shlex.join" "pipes.quote" "subprocess.list2cmdline"
    "urllib.parse.unquote" "urllib.parse.unquote_plus" "urllib.parse.unquote_to_bytes" "urllib.parse.quote"
    "urllib.parse.quote_plus" "urllib.parse.urlencode" "urllib.parse.urlparse" "urllib.parse.urlsplit"
    "urllib.parse.urlunparse" "urllib.parse.urlunsplit" "urllib.parse.urldefrag" "urllib.parse.parse_qs"
    "urllib.parse.parse_qsl" "urllib.parse.SplitResult" "urllib.parse.ParseResult"
    "urllib.unquote" "urllib.unquote_plus" "urllib.quote" "urllib.quote_plus" "urllib.urlencode" "urlparse.urlparse"
    "urlparse.parse_qs" "urlparse.unquote"
    "yarl.URL" "furl.furl" "werkzeug.urls.url_parse" "werkzeug.urls.url_quote" "werkzeug.urls.url_unquote"
    "email.utils.parseaddr" "http.cookies.SimpleCookie" "multidict.MultiDict")
  (#set! "from" "0")) @propagator

(call
  function: (_) @f
  (#resolves? @f "urllib.parse.urljoin" "urlparse.urljoin" "urllib.request.Request" "urllib2.Request" "httpx.URL" "httpx.Request"
    "requests.Request" "requests.PreparedRequest")
  (#set! "from" "0" "1" "url" "base")) @propagator

; Paths
(call
  function: (_) @f
  (#resolves? @f
    "os.path.join" "os.path.expanduser" "os.path.expandvars"
    "os.path.normcase" "os.path.split" "os.path.splitext" "os.path.splitdrive" "os.path.dirname" "os.path.basename"
    "posixpath.join" "posixpath.basename" "posixpath.dirname" "posixpath.splitext"
    "ntpath.join" "ntpath.basename"
    "pathlib.Path" "pathlib.PurePath" "pathlib.PosixPath" "pathlib.PurePosixPath" "pathlib.WindowsPath"
    "pathlib.PureWindowsPath" "anyio.Path" "aiopath.AsyncPath" "importlib.resources.files")) @propagator

(call
  function: (attribute attribute: (identifier) @method)
  (#any-of? @method "joinpath" "with_name" "with_stem")) @propagator

; Formats whose fields are given apart
(call
  function: (attribute attribute: (identifier) @method)
  (#any-of? @method "format_map" "substitute" "safe_substitute")) @propagator

(call
  function: (_) @f
  (#resolves? @f "string.Template" "string.Formatter.format" "string.Formatter.vformat")) @propagator

; Regular expressions. What re.match and its like do, and a compiled pattern's methods, the engine knows.
(call
  function: (_) @f
  (#resolves? @f "re.finditer" "regex.search" "regex.findall")
  (#set! "from" "1" "string")) @propagator

(call
  function: (_) @f
  (#resolves? @f "re.escape")) @propagator

; Standing in a buffer
(call
  function: (_) @f
  (#resolves? @f "io.StringIO.write" "io.StringIO.writelines" "io.BytesIO.write")
  (#set! "from" "0") (#set! "into" "receiver")) @propagator

; ---- what makes values harmless ----

(call
  function: (_) @f
  (#resolves? @f "shlex.quote" "shlex.join" "pipes.quote")
  (#set! "neutralises" "command-injection")) @sanitizer

(call
  function: (_) @f
  (#resolves? @f "html.escape" "cgi.escape" "xml.sax.saxutils.escape" "xml.sax.saxutils.quoteattr")
  (#set! "neutralises" "xss" "xxe")) @sanitizer

(call
  function: (_) @f
  (#resolves? @f
    "urllib.parse.quote" "urllib.parse.quote_plus" "urllib.parse.urlencode" "urllib.quote" "urllib.quote_plus"
    "urllib.urlencode" "werkzeug.urls.url_quote")
  (#set! "neutralises" "xss" "log-injection" "header-injection" "template-injection" "xxe")) @sanitizer

; A text of one line
(call
  function: (_) @f
  arguments: (argument_list (_))
  (#resolves? @f "repr" "ascii")
  (#set! "neutralises" "log-injection" "header-injection")) @sanitizer

(call
  function: (_) @f
  (#resolves? @f "json.dumps" "simplejson.dumps" "ujson.dumps" "orjson.dumps" "reprlib.repr")
  (#set! "neutralises" "log-injection" "header-injection" "nosql-injection")) @sanitizer

(call
  function: (attribute attribute: (identifier) @method)
  arguments: (argument_list . (string) @old)
  (#eq? @method "replace")
  (#match? @old "^[bBuU]?['\"]\\\\n['\"]$")
  (#set! "neutralises" "log-injection" "header-injection")) @sanitizer

(call
  function: (_) @f
  arguments: (argument_list . (string) @pattern)
  (#resolves? @f "re.sub")
  (#match? @pattern "\\\\[nsW]|\\[\\^|x0[aA]|cntrl")
  (#not-match? @pattern "^[bBrRuU]*['\"]+(\\\\r)?\\\\r\\\\n['\"]+$")
  (#set! "neutralises" "log-injection" "header-injection")) @sanitizer

; No separator is left.
(call
  function: (attribute attribute: (identifier) @method)
  arguments: (argument_list . (string) @old)
  (#eq? @method "replace")
  (#any-of? @old "\"/\"" "'/'")
  (#set! "neutralises" "path-traversal")) @sanitizer

(call
  function: (_) @f
  (#resolves? @f "os.path.basename" "posixpath.basename" "ntpath.basename")
  (#set! "neutralises" "path-traversal")) @sanitizer

(attribute
  (#resolves? @sanitizer
    "pathlib.Path.name" "pathlib.Path.stem" "pathlib.Path.suffix" "pathlib.PurePath.name" "pathlib.PurePath.stem"
    "pathlib.PurePath.suffix" "pathlib.PurePosixPath.name" "pathlib.PurePosixPath.stem" "pathlib.PureWindowsPath.name")
  (#set! "neutralises" "path-traversal")) @sanitizer

(call
  function: (_) @f
  (#resolves? @f "re.escape")
  (#set! "neutralises" "regex-dos")) @sanitizer

(call
  function: (_) @f
  (#resolves? @f "ast.literal_eval")
  (#set! "neutralises" "code-injection")) @sanitizer

; Of a form of its own
(call
  function: (_) @f
  (#resolves? @f
    "fractions.Fraction" "hex" "oct" "bin" "divmod"
    "datetime.date.fromisoformat" "datetime.datetime.fromisoformat" "datetime.time.fromisoformat"
    "datetime.datetime.strptime" "datetime.datetime.fromtimestamp" "datetime.timedelta" "dateutil.parser.parse"
    "time.strptime" "calendar.monthrange" "bson.ObjectId" "bson.objectid.ObjectId"
    "hashlib.md5" "hashlib.sha1" "hashlib.sha224"
    "hashlib.blake2s" "hashlib.new" "hashlib.pbkdf2_hmac" "hashlib.scrypt" "zlib.crc32" "zlib.adler32"
    "binascii.hexlify" "binascii.b2a_hex" "binascii.crc32"
    "uuid.uuid1" "uuid.uuid3" "uuid.uuid4" "uuid.uuid5" "uuid.uuid7" "secrets.token_hex" "secrets.token_urlsafe"
    "secrets.token_bytes" "secrets.randbelow" "os.urandom" "random.random" "random.randint" "random.randrange"
    "random.getrandbits"
    "time.time" "time.time_ns" "time.monotonic" "time.perf_counter" "time.strftime" "datetime.datetime.now" "datetime.datetime.utcnow"
    "datetime.datetime.today" "datetime.date.today"
    "os.getpid" "os.getppid" "os.getuid" "os.getgid" "os.cpu_count" "os.getcwd" "os.path.getsize" "os.path.getmtime"
    "threading.get_ident" "tempfile.mkdtemp" "tempfile.gettempdir" "tempfile.TemporaryDirectory"
    "shutil.which" "platform.system" "platform.machine" "platform.node" "platform.python_version")
  (#set! "neutralises" "*")) @sanitizer

(_ (#resolves? @sanitizer "sys.executable" "sys.prefix" "sys.platform" "sys.version" "os.sep" "os.linesep" "os.name" "__file__" "__name__")
  (#set! "neutralises" "*")) @sanitizer

; An address is still one of this network's.
(call
  function: (_) @f
  (#resolves? @f "ipaddress.ip_address" "ipaddress.ip_network" "ipaddress.IPv4Address" "ipaddress.IPv6Address")
  (#set! "neutralises" "sql-injection" "command-injection" "code-injection" "path-traversal" "xss" "log-injection"
    "header-injection" "ldap-injection" "xpath-injection" "template-injection" "regex-dos" "nosql-injection" "open-redirect"
    "format-string")) @sanitizer

; ---- objects with a protection off ----

; PyYAML's loaders that build any object the text names
(_ (#resolves? @source
    "yaml.Loader" "yaml.UnsafeLoader" "yaml.CLoader" "yaml.CUnsafeLoader" "yaml.loader.Loader" "yaml.loader.UnsafeLoader"
    "yaml.cyaml.CLoader" "yaml.cyaml.CUnsafeLoader")
  (#set! "kind" "unprotected") (#set! "what" "a loader that builds any object")) @source

; ---- checks ----

; They raise when it is not of the form.
(call
  function: (_) @f
  (#resolves? @f "int" "float" "uuid.UUID" "decimal.Decimal" "datetime.date.fromisoformat" "bson.ObjectId" "bson.objectid.ObjectId")
  (#set! "neutralises" "sql-injection" "command-injection" "code-injection" "path-traversal" "xss" "log-injection"
    "header-injection" "ldap-injection" "xpath-injection" "template-injection" "regex-dos" "nosql-injection" "open-redirect"
    "format-string" "ssrf" "insecure-deserialization" "trust-boundary" "xxe")
  (#set! "about" "0") (#set! "when" "returns")) @guard

(call
  function: (_) @f
  (#resolves? @f "ipaddress.ip_address" "ipaddress.IPv4Address" "ipaddress.IPv6Address" "socket.inet_aton")
  (#set! "neutralises" "sql-injection" "command-injection" "code-injection" "path-traversal" "xss" "log-injection"
    "header-injection" "ldap-injection" "xpath-injection" "template-injection" "regex-dos" "nosql-injection" "open-redirect"
    "format-string")
  (#set! "about" "0") (#set! "when" "returns")) @guard

(call
  function: (_) @f
  (#resolves? @f "bson.ObjectId.is_valid" "bson.objectid.ObjectId.is_valid" "keyword.iskeyword")
  (#set! "neutralises" "*") (#set! "about" "0")) @guard

; Named for what they do, wherever they are from
(call
  function: [(identifier) @name (attribute attribute: (identifier) @name)]
  (#match? @name "(?i)^_?(is_?)?(safe|allowed|local|internal|trusted|same_?(site|origin|host))_?(next_?)?(redirect|url|uri|target|host|next)")
  (#set! "neutralises" "open-redirect" "ssrf") (#set! "about" "0") (#set! "when" "true")) @guard

; ---- what never comes back ----

(call
  function: (_) @f
  (#resolves? @f "sys.exit" "os._exit" "os.abort" "exit" "quit" "builtins.exit" "builtins.quit" "argparse.ArgumentParser.error"
    "argparse.ArgumentParser.exit" "pytest.fail" "pytest.skip" "pytest.exit" "click.Context.exit" "click.Context.fail"
    "click.Context.abort" "os.execv" "os.execve" "os.execvp" "os.execvpe" "os.execl" "os.execlp")) @exit

; Parsers are often made by a helper.
(call
  function: (attribute object: (identifier) @parser attribute: (identifier) @method)
  (#match? @parser "(?i)parser$")
  (#any-of? @method "error" "exit")) @exit
