; https://api.example.com/users/${id}; behind a `?` a value stays a value.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @url)
  (#resolves? @f
    "fetch" "node-fetch" "node-fetch.default" "cross-fetch" "isomorphic-fetch" "undici.fetch" "undici.request" "undici.stream" "undici.pipeline" "axios" "axios.get" "axios.post" "axios.put" "axios.patch" "axios.delete" "axios.head" "axios.request" "axios.options" "axios.default.get" "axios.Axios.get" "axios.create().get" "axios.create().post" "axios.create().request" "got" "got.get" "got.post" "got.put" "got.stream" "got.head" "got.default" "got.got" "ky" "ky.get" "ky.post" "request" "request.get" "request.post" "request.put" "request.head" "request.delete" "request.patch" "request-promise" "request-promise.get" "request-promise.post" "request-promise-native" "request-promise-native.get" "superagent" "superagent.get" "superagent.post" "superagent.put" "superagent.head" "superagent.del" "needle" "needle.get" "needle.post" "needle.head" "http.get" "http.request" "https.get" "https.request" "http2.connect" "follow-redirects.http.get" "follow-redirects.https.get" "bent" "phin" "wretch" "ofetch" "ofetch.$fetch" "urllib.request" "urllib.curl" "make-fetch-happen" "node-libcurl.curly.get" "jsdom.JSDOM.fromURL" "download" "probe-image-size" "link-preview-js.getLinkPreview" "rss-parser.parseURL" "puppeteer.Page.goto" "playwright.Page.goto" "hyperquest" "simple-get" "simple-get.concat" "wreck.get" "@hapi/wreck.get" "@hapi/wreck.request" "unfetch" "get-uri" "redaxios" "redaxios.get" "tiny-json-http.get" "XhrIo.send" "goog.net.XhrIo.send")
  (#value? @url "/^((https?|wss?):\\/\\/[\\w.:@-]+|\\h)\\/([^?#]*\\/)?\\h/")
  (#not-match? @url "encodeURIComponent")
  (#tainted? @url "remote" "dom")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments (object (pair key: (property_identifier) @key value: (_) @url)))
  (#resolves? @f
    "fetch" "node-fetch" "node-fetch.default" "cross-fetch" "isomorphic-fetch" "undici.fetch" "undici.request" "undici.stream" "undici.pipeline" "axios" "axios.get" "axios.post" "axios.put" "axios.patch" "axios.delete" "axios.head" "axios.request" "axios.options" "axios.default.get" "axios.Axios.get" "axios.create().get" "axios.create().post" "axios.create().request" "got" "got.get" "got.post" "got.put" "got.stream" "got.head" "got.default" "got.got" "ky" "ky.get" "ky.post" "request" "request.get" "request.post" "request.put" "request.head" "request.delete" "request.patch" "request-promise" "request-promise.get" "request-promise.post" "request-promise-native" "request-promise-native.get" "superagent" "superagent.get" "superagent.post" "superagent.put" "superagent.head" "superagent.del" "needle" "needle.get" "needle.post" "needle.head" "http.get" "http.request" "https.get" "https.request" "http2.connect" "follow-redirects.http.get" "follow-redirects.https.get" "bent" "phin" "wretch" "ofetch" "ofetch.$fetch" "urllib.request" "urllib.curl" "make-fetch-happen" "node-libcurl.curly.get" "jsdom.JSDOM.fromURL" "download" "probe-image-size" "link-preview-js.getLinkPreview" "rss-parser.parseURL" "puppeteer.Page.goto" "playwright.Page.goto" "hyperquest" "simple-get" "simple-get.concat" "wreck.get" "@hapi/wreck.get" "@hapi/wreck.request" "unfetch" "get-uri" "redaxios" "redaxios.get" "tiny-json-http.get" "XhrIo.send" "goog.net.XhrIo.send")
  (#any-of? @key "url" "uri" "path" "pathname")
  (#value? @url "/^((https?|wss?):\\/\\/[\\w.:@-]+|\\h)\\/([^?#]*\\/)?\\h/" "/^\\/[^?#]*\\h/")
  (#not-match? @url "encodeURIComponent")
  (#tainted? @url "remote" "dom")) @finding
