(call
  function: (_) @f
  (#resolves? @f
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options"
    "requests.request"
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch"
    "requests.Session.delete" "requests.Session.head" "requests.Session.options" "requests.Session.request")
  (#no-argument? @finding "timeout")) @finding

(call
  function: (_) @f
  (#resolves? @f "urllib.request.urlopen")
  (#no-argument? @finding "timeout" 2)) @finding

; httpx has a timeout of its own, until it is told otherwise
(call
  function: (_) @f
  (#resolves? @f
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options"
    "requests.request"
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch"
    "requests.Session.delete" "requests.Session.head" "requests.Session.options" "requests.Session.request"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request"
    "httpx.Client" "httpx.AsyncClient" "urllib.request.urlopen")
  (#argument? @finding "timeout" "timeout")
  (#value? "timeout" "None")) @finding
