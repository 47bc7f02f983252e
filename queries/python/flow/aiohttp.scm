; aiohttp's server.

(call
  function: (_) @f
  (#resolves? @f
    "aiohttp.web.get" "aiohttp.web.post" "aiohttp.web.put" "aiohttp.web.patch" "aiohttp.web.delete" "aiohttp.web.route"
    "aiohttp.web.view" "aiohttp.web.Application.router.add_get" "aiohttp.web.Application.router.add_post"
    "aiohttp.web.Application.router.add_put" "aiohttp.web.Application.router.add_delete"
    "aiohttp.web.Application.router.add_route" "aiohttp.web.UrlDispatcher.add_get" "aiohttp.web.UrlDispatcher.add_post"
    "aiohttp.web.UrlDispatcher.add_put" "aiohttp.web.UrlDispatcher.add_patch" "aiohttp.web.UrlDispatcher.add_delete"
    "aiohttp.web.UrlDispatcher.add_route" "aiohttp.web.UrlDispatcher.add_view")
  (#set! "parameters" "web.Request")) @handler

; Messages of a web socket
(for_statement
  "async"
  left: (identifier) @source
  right: (identifier) @socket
  (#match? @socket "(?i)^(ws|web_?socket|socket)$")
  (#any-of? @source "msg" "message")
  (#set! "kind" "message") (#set! "what" "a web socket's message"))
