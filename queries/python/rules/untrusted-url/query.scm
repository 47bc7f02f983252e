; The address of a request: all of it, or its host. Text behind a host that is written here is left out.
(call
  function: (_) @f
  (#resolves? @f
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options"
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options"
    "httpx.Client.get" "httpx.Client.post" "httpx.Client.put" "httpx.Client.patch" "httpx.Client.delete" "httpx.Client.head"
    "httpx.AsyncClient.get" "httpx.AsyncClient.post" "httpx.AsyncClient.put" "httpx.AsyncClient.patch"
    "httpx.AsyncClient.delete" "httpx.AsyncClient.head"
    "aiohttp.ClientSession.get" "aiohttp.ClientSession.post" "aiohttp.ClientSession.put" "aiohttp.ClientSession.patch"
    "aiohttp.ClientSession.delete" "aiohttp.ClientSession.head" "aiohttp.ClientSession.ws_connect"
    "urllib.request.urlopen" "urllib.request.urlretrieve" "urllib.urlopen" "urllib2.urlopen"
    "urllib.request.OpenerDirector.open" "requests_html.HTMLSession.get" "websockets.connect" "websocket.create_connection"
    "tornado.httpclient.AsyncHTTPClient.fetch" "tornado.httpclient.HTTPClient.fetch" "feedparser.parse" "pandas.read_html"
    "treq.get" "treq.post" "wget.download")
  (#argument? @finding "url" 0 "url")
  (#not-value? "url" "/^https?:\\/\\/[^\\/\\h?#@]+[\\/?#]/")
  (#tainted? "url" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "requests.request" "requests.Session.request" "httpx.request" "httpx.stream" "httpx.Client.request" "httpx.Client.stream"
    "httpx.AsyncClient.request" "httpx.AsyncClient.stream" "aiohttp.request" "aiohttp.ClientSession.request"
    "urllib3.request" "urllib3.PoolManager.request" "urllib3.PoolManager.urlopen")
  (#argument? @finding "url" 1 "url")
  (#not-value? "url" "/^https?:\\/\\/[^\\/\\h?#@]+[\\/?#]/")
  (#tainted? "url" "remote")) @finding

; The host alone
(call
  function: (_) @f
  (#resolves? @f
    "http.client.HTTPConnection" "http.client.HTTPSConnection" "httplib.HTTPConnection" "httplib.HTTPSConnection"
    "urllib3.HTTPConnectionPool" "urllib3.HTTPSConnectionPool")
  (#argument? @finding "host" 0 "url")
  (#tainted? "url" "remote")) @finding

; A client that was made elsewhere
(call
  function: (attribute object: (_) @client attribute: (identifier) @method) @f
  (#any-of? @method "get" "post" "put" "patch" "delete" "head" "fetch")
  (#match? @client "(?i)(^|[._])(http_?)?(client|session|http)$")
  (#not-resolves? @f
    "requests.*" "httpx.*" "aiohttp.*" "flask.*" "django.*" "tornado.*" "boto3.*" "sqlalchemy.*" "web.*")
  (#not-match? @client "(?i)request\\.session|^session$|test|redis|cache|db|sql")
  (#argument? @finding "url" 0 "url")
  (#not-value? "url" "/^https?:\\/\\/[^\\/\\h?#@]+[\\/?#]/")
  (#tainted? "url" "remote")) @finding
