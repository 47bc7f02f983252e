; A name without a dot is a service next door, in the same cluster: whether that is fine is another question.
(call
  function: (_) @f
  (#resolves? @f
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head"
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.Client.get" "httpx.Client.post"
    "httpx.AsyncClient.get" "httpx.AsyncClient.post" "aiohttp.ClientSession.get" "aiohttp.ClientSession.post")
  (#argument? @finding "url" 0 "url")
  (#value? "url" "/^http:\\/\\/[^\\/\\h]*\\./")
  (#not-value? "url" "/^http:\\/\\/(127\\.|10\\.|192\\.168\\.|172\\.(1[6-9]|2[0-9]|3[01])\\.|0\\.0\\.0\\.0|[^\\/]*\\.(local|internal|localhost|test|example|svc|cluster\\.local)([\\/:]|$))/")
  (#argument? @finding "auth" "auth")
  (#not-value? "auth" "None")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head"
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.Client.get" "httpx.Client.post"
    "httpx.AsyncClient.get" "httpx.AsyncClient.post" "aiohttp.ClientSession.get" "aiohttp.ClientSession.post")
  (#argument? @finding "url" 0 "url")
  (#value? "url" "/^http:\\/\\/[^\\/\\h]*\\./")
  (#not-value? "url" "/^http:\\/\\/(127\\.|10\\.|192\\.168\\.|172\\.(1[6-9]|2[0-9]|3[01])\\.|0\\.0\\.0\\.0|[^\\/]*\\.(local|internal|localhost|test|example|svc|cluster\\.local)([\\/:]|$))/")
  (#argument? @finding "headers" "headers")
  (#argument? "headers" "Authorization" "token")) @finding
