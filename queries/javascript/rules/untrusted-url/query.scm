(call_expression
  function: (_) @f
  arguments: (arguments . (_) @url)
  (#resolves? @f
    "fetch" "node-fetch" "node-fetch.default" "cross-fetch" "isomorphic-fetch" "undici.fetch" "undici.request" "undici.stream" "undici.pipeline" "axios" "axios.get" "axios.post" "axios.put" "axios.patch" "axios.delete" "axios.head" "axios.request" "axios.options" "axios.default.get" "axios.Axios.get" "axios.create().get" "axios.create().post" "axios.create().request" "got" "got.get" "got.post" "got.put" "got.stream" "got.head" "got.default" "got.got" "ky" "ky.get" "ky.post" "request" "request.get" "request.post" "request.put" "request.head" "request.delete" "request.patch" "request-promise" "request-promise.get" "request-promise.post" "request-promise-native" "request-promise-native.get" "superagent" "superagent.get" "superagent.post" "superagent.put" "superagent.head" "superagent.del" "needle" "needle.get" "needle.post" "needle.head" "http.get" "http.request" "https.get" "https.request" "http2.connect" "follow-redirects.http.get" "follow-redirects.https.get" "bent" "phin" "wretch" "ofetch" "ofetch.$fetch" "urllib.request" "urllib.curl" "make-fetch-happen" "node-libcurl.curly.get" "jsdom.JSDOM.fromURL" "download" "probe-image-size" "link-preview-js.getLinkPreview" "rss-parser.parseURL" "puppeteer.Page.goto" "playwright.Page.goto" "hyperquest" "simple-get" "simple-get.concat" "wreck.get" "@hapi/wreck.get" "@hapi/wreck.request" "unfetch" "get-uri" "redaxios" "redaxios.get" "tiny-json-http.get" "XhrIo.send" "goog.net.XhrIo.send")
  (#tainted? @url "remote")) @finding
; axios.get(url) on a client or with a name from elsewhere, Nest's HttpService
(call_expression
  function: (member_expression object: (_) @client property: (property_identifier) @method) @f
  arguments: (arguments . (_) @url)
  (#any-of? @method "get" "post" "put" "patch" "delete" "head" "request" "goto" "navigate" "fromURL" "send")
  (#match? @client "(?i)(^|\\.|_)(axios|http(Service|Client)?|got|fetcher|page|JSDOM|\\w*Xhr\\w*|\\w*axios\\w*|superagent)$|^new \\w*Xhr\\w*\\(\\)$")
  (#not-resolves? @f
    "fetch" "node-fetch" "node-fetch.default" "cross-fetch" "isomorphic-fetch" "undici.fetch" "undici.request" "undici.stream" "undici.pipeline" "axios" "axios.get" "axios.post" "axios.put" "axios.patch" "axios.delete" "axios.head" "axios.request" "axios.options" "axios.default.get" "axios.Axios.get" "axios.create().get" "axios.create().post" "axios.create().request" "got" "got.get" "got.post" "got.put" "got.stream" "got.head" "got.default" "got.got" "ky" "ky.get" "ky.post" "request" "request.get" "request.post" "request.put" "request.head" "request.delete" "request.patch" "request-promise" "request-promise.get" "request-promise.post" "request-promise-native" "request-promise-native.get" "superagent" "superagent.get" "superagent.post" "superagent.put" "superagent.head" "superagent.del" "needle" "needle.get" "needle.post" "needle.head" "http.get" "http.request" "https.get" "https.request" "http2.connect" "follow-redirects.http.get" "follow-redirects.https.get" "bent" "phin" "wretch" "ofetch" "ofetch.$fetch" "urllib.request" "urllib.curl" "make-fetch-happen" "node-libcurl.curly.get" "jsdom.JSDOM.fromURL" "download" "probe-image-size" "link-preview-js.getLinkPreview" "rss-parser.parseURL" "puppeteer.Page.goto" "playwright.Page.goto" "hyperquest" "simple-get" "simple-get.concat" "wreck.get" "@hapi/wreck.get" "@hapi/wreck.request" "unfetch" "get-uri" "redaxios" "redaxios.get" "tiny-json-http.get" "XhrIo.send" "goog.net.XhrIo.send")
  (#not-resolves? @client "express.*" "koa-router.*" "fastify.*")
  (#tainted? @url "remote")) @finding
; axios({ url }), http.get({ host })
(call_expression
  function: (_) @f
  arguments: (arguments (object [
    (pair key: (property_identifier) @key value: (_) @url)
    (shorthand_property_identifier) @key @url
  ]))
  (#resolves? @f
    "fetch" "node-fetch" "node-fetch.default" "cross-fetch" "isomorphic-fetch" "undici.fetch" "undici.request" "undici.stream" "undici.pipeline" "axios" "axios.get" "axios.post" "axios.put" "axios.patch" "axios.delete" "axios.head" "axios.request" "axios.options" "axios.default.get" "axios.Axios.get" "axios.create().get" "axios.create().post" "axios.create().request" "got" "got.get" "got.post" "got.put" "got.stream" "got.head" "got.default" "got.got" "ky" "ky.get" "ky.post" "request" "request.get" "request.post" "request.put" "request.head" "request.delete" "request.patch" "request-promise" "request-promise.get" "request-promise.post" "request-promise-native" "request-promise-native.get" "superagent" "superagent.get" "superagent.post" "superagent.put" "superagent.head" "superagent.del" "needle" "needle.get" "needle.post" "needle.head" "http.get" "http.request" "https.get" "https.request" "http2.connect" "follow-redirects.http.get" "follow-redirects.https.get" "bent" "phin" "wretch" "ofetch" "ofetch.$fetch" "urllib.request" "urllib.curl" "make-fetch-happen" "node-libcurl.curly.get" "jsdom.JSDOM.fromURL" "download" "probe-image-size" "link-preview-js.getLinkPreview" "rss-parser.parseURL" "puppeteer.Page.goto" "playwright.Page.goto" "hyperquest" "simple-get" "simple-get.concat" "wreck.get" "@hapi/wreck.get" "@hapi/wreck.request" "unfetch" "get-uri" "redaxios" "redaxios.get" "tiny-json-http.get" "XhrIo.send" "goog.net.XhrIo.send")
  (#any-of? @key "url" "uri" "host" "hostname" "baseURL" "baseUrl" "prefixUrl" "origin")
  (#tainted? @url "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . [(identifier) (member_expression)] @options)
  (#resolves? @f
    "fetch" "node-fetch" "node-fetch.default" "cross-fetch" "isomorphic-fetch" "undici.fetch" "undici.request" "undici.stream" "undici.pipeline" "axios" "axios.get" "axios.post" "axios.put" "axios.patch" "axios.delete" "axios.head" "axios.request" "axios.options" "axios.default.get" "axios.Axios.get" "axios.create().get" "axios.create().post" "axios.create().request" "got" "got.get" "got.post" "got.put" "got.stream" "got.head" "got.default" "got.got" "ky" "ky.get" "ky.post" "request" "request.get" "request.post" "request.put" "request.head" "request.delete" "request.patch" "request-promise" "request-promise.get" "request-promise.post" "request-promise-native" "request-promise-native.get" "superagent" "superagent.get" "superagent.post" "superagent.put" "superagent.head" "superagent.del" "needle" "needle.get" "needle.post" "needle.head" "http.get" "http.request" "https.get" "https.request" "http2.connect" "follow-redirects.http.get" "follow-redirects.https.get" "bent" "phin" "wretch" "ofetch" "ofetch.$fetch" "urllib.request" "urllib.curl" "make-fetch-happen" "node-libcurl.curly.get" "jsdom.JSDOM.fromURL" "download" "probe-image-size" "link-preview-js.getLinkPreview" "rss-parser.parseURL" "puppeteer.Page.goto" "playwright.Page.goto" "hyperquest" "simple-get" "simple-get.concat" "wreck.get" "@hapi/wreck.get" "@hapi/wreck.request" "unfetch" "get-uri" "redaxios" "redaxios.get" "tiny-json-http.get" "XhrIo.send" "goog.net.XhrIo.send")
  (#not-tainted? @options "remote")
  (#tainted? "options.url" "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . [(identifier) (member_expression)] @options)
  (#resolves? @f
    "fetch" "node-fetch" "node-fetch.default" "cross-fetch" "isomorphic-fetch" "undici.fetch" "undici.request" "undici.stream" "undici.pipeline" "axios" "axios.get" "axios.post" "axios.put" "axios.patch" "axios.delete" "axios.head" "axios.request" "axios.options" "axios.default.get" "axios.Axios.get" "axios.create().get" "axios.create().post" "axios.create().request" "got" "got.get" "got.post" "got.put" "got.stream" "got.head" "got.default" "got.got" "ky" "ky.get" "ky.post" "request" "request.get" "request.post" "request.put" "request.head" "request.delete" "request.patch" "request-promise" "request-promise.get" "request-promise.post" "request-promise-native" "request-promise-native.get" "superagent" "superagent.get" "superagent.post" "superagent.put" "superagent.head" "superagent.del" "needle" "needle.get" "needle.post" "needle.head" "http.get" "http.request" "https.get" "https.request" "http2.connect" "follow-redirects.http.get" "follow-redirects.https.get" "bent" "phin" "wretch" "ofetch" "ofetch.$fetch" "urllib.request" "urllib.curl" "make-fetch-happen" "node-libcurl.curly.get" "jsdom.JSDOM.fromURL" "download" "probe-image-size" "link-preview-js.getLinkPreview" "rss-parser.parseURL" "puppeteer.Page.goto" "playwright.Page.goto" "hyperquest" "simple-get" "simple-get.concat" "wreck.get" "@hapi/wreck.get" "@hapi/wreck.request" "unfetch" "get-uri" "redaxios" "redaxios.get" "tiny-json-http.get" "XhrIo.send" "goog.net.XhrIo.send")
  (#not-tainted? @options "remote")
  (#not-tainted? "options.url" "remote")
  (#tainted? "options.host" "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . [(identifier) (member_expression)] @options)
  (#resolves? @f
    "fetch" "node-fetch" "node-fetch.default" "cross-fetch" "isomorphic-fetch" "undici.fetch" "undici.request" "undici.stream" "undici.pipeline" "axios" "axios.get" "axios.post" "axios.put" "axios.patch" "axios.delete" "axios.head" "axios.request" "axios.options" "axios.default.get" "axios.Axios.get" "axios.create().get" "axios.create().post" "axios.create().request" "got" "got.get" "got.post" "got.put" "got.stream" "got.head" "got.default" "got.got" "ky" "ky.get" "ky.post" "request" "request.get" "request.post" "request.put" "request.head" "request.delete" "request.patch" "request-promise" "request-promise.get" "request-promise.post" "request-promise-native" "request-promise-native.get" "superagent" "superagent.get" "superagent.post" "superagent.put" "superagent.head" "superagent.del" "needle" "needle.get" "needle.post" "needle.head" "http.get" "http.request" "https.get" "https.request" "http2.connect" "follow-redirects.http.get" "follow-redirects.https.get" "bent" "phin" "wretch" "ofetch" "ofetch.$fetch" "urllib.request" "urllib.curl" "make-fetch-happen" "node-libcurl.curly.get" "jsdom.JSDOM.fromURL" "download" "probe-image-size" "link-preview-js.getLinkPreview" "rss-parser.parseURL" "puppeteer.Page.goto" "playwright.Page.goto" "hyperquest" "simple-get" "simple-get.concat" "wreck.get" "@hapi/wreck.get" "@hapi/wreck.request" "unfetch" "get-uri" "redaxios" "redaxios.get" "tiny-json-http.get" "XhrIo.send" "goog.net.XhrIo.send")
  (#not-tainted? @options "remote")
  (#not-tainted? "options.url" "remote")
  (#not-tainted? "options.host" "remote")
  (#tainted? "options.hostname" "remote")) @finding
; client.Page.navigate({ url })
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (_) @url)))
  (#eq? @method "navigate")
  (#eq? @key "url")
  (#tainted? @url "http" "event" "socket")) @finding
; new WebSocket(url), new EventSource(url)
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @url)
  (#resolves? @f "WebSocket" "ws" "ws.WebSocket" "EventSource" "eventsource" "websocket.w3cwebsocket" "Request" "undici.Client" "undici.Pool" "jsdom.JSDOM.fromURL")
  (#tainted? @url "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @url)
  (#resolves? @f "net.connect" "net.createConnection" "tls.connect" "needle" "needle.request" "superagent")
  (#tainted? @url "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @url)
  (#resolves? @f "net.Socket.connect" "tls.TLSSocket.connect")
  (#tainted? @url "remote")) @finding
