(call
  function: (_) @f
  (#resolves? @f
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options"
    "requests.request"
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch"
    "requests.Session.delete" "requests.Session.head" "requests.Session.options" "requests.Session.request"
    "requests.Session.send"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request"
    "httpx.stream" "httpx.Client" "httpx.AsyncClient" "httpx.HTTPTransport" "httpx.AsyncHTTPTransport")
  (#argument? @finding "verify" "verify")
  (#value? "verify" "False" "0")) @finding

; A session that was made elsewhere
(call
  function: (attribute
    object: (_) @session
    attribute: (identifier) @method) @f
  (#any-of? @method "get" "post" "put" "patch" "delete" "head" "options" "request")
  (#match? @session "(?i)(session|client|https?|requests?)(\\(\\))?$")
  (#not-resolves? @f "requests.*" "httpx.*")
  (#argument? @finding "verify" "verify")
  (#value? "verify" "False" "0")) @finding
