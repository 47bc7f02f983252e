; A request that a server of any framework gets. Types: `web.Request` (Express, Node's http, Fastify, Hapi, Next's pages, functions),
; `web.FetchRequest` (the standard Request: Next's routes, workers), `web.Context` (Koa and its like). Never the request itself: who is logged in, the
; session and the log are on it as well.

; --- What is a request

; (req, res), in any place of the parameters: an error handler's error stands before.
((formal_parameters (identifier) @typed . (identifier) @response)
  (#any-of? @typed "req" "request" "_req")
  (#any-of? @response "res" "response" "reply" "_res" "resp" "h" "rep" "toolkit")
  (#set! "type" "web.Request"))
((formal_parameters (object_pattern) @typed . (identifier) @response .)
  (#any-of? @response "res" "response" "reply" "h")
  (#set! "type" "web.Request"))
((formal_parameters . (identifier) @typed . (identifier) @next)
  (#any-of? @typed "ctx" "context" "c")
  (#eq? @next "next")
  (#set! "type" "web.Context"))
((formal_parameters . (identifier) @typed)
  (#eq? @typed "ctx")
  (#set! "type" "web.Context"))
((arrow_function parameter: (identifier) @typed)
  (#eq? @typed "ctx")
  (#set! "type" "web.Context"))
; Azure: module.exports = async function (context, req)
((formal_parameters . (identifier) @context . (identifier) @typed .)
  (#eq? @context "context")
  (#any-of? @typed "req" "request")
  (#set! "type" "web.Request"))
; { method: 'GET', path: '/', handler: (request) => … }
((pair
  key: (property_identifier) @key
  value: [
    (arrow_function parameters: (formal_parameters . (identifier) @typed))
    (arrow_function parameter: (identifier) @typed)
    (function_expression parameters: (formal_parameters . (identifier) @typed))
  ])
  (#any-of? @key "handler" "onRequest" "preHandler" "method")
  (#any-of? @typed "req" "request")
  (#set! "type" "web.Request"))
((method_definition
  name: (property_identifier) @name
  parameters: (formal_parameters . (identifier) @typed))
  (#eq? @name "handler")
  (#any-of? @typed "req" "request")
  (#set! "type" "web.Request"))

((_) @typed
  (#resolves? @typed "web.Context.request" "web.Context.req" "koa.Context.request" "koa.Context.req" "web.Request.raw" "web.Request.req" "this.req" "web.RouteContext.req")
  (#set! "type" "web.Request"))

; --- What of it comes from outside

((_) @source
  (#resolves? @source
    "web.Request.query" "web.Request.querystring" "web.Request.search" "web.Request.originalQuery" "web.Request.parsedUrl" "web.Request._parsedUrl"
    "express.Request.query" "express.Request.querystring" "express.Request.search" "express.Request.originalQuery" "express.Request.parsedUrl"
    "express.Request._parsedUrl" "http.IncomingMessage.query" "http.IncomingMessage.querystring" "http.IncomingMessage.search"
    "http.IncomingMessage.originalQuery" "http.IncomingMessage.parsedUrl" "http.IncomingMessage._parsedUrl" "fastify.FastifyRequest.query"
    "fastify.FastifyRequest.querystring" "fastify.FastifyRequest.search" "fastify.FastifyRequest.originalQuery" "fastify.FastifyRequest.parsedUrl"
    "fastify.FastifyRequest._parsedUrl" "next.NextApiRequest.query" "next.NextApiRequest.querystring" "next.NextApiRequest.search"
    "next.NextApiRequest.originalQuery" "next.NextApiRequest.parsedUrl" "next.NextApiRequest._parsedUrl" "@vercel/node.VercelRequest.query"
    "@vercel/node.VercelRequest.querystring" "@vercel/node.VercelRequest.search" "@vercel/node.VercelRequest.originalQuery"
    "@vercel/node.VercelRequest.parsedUrl" "@vercel/node.VercelRequest._parsedUrl" "@hapi/hapi.Request.query" "@hapi/hapi.Request.querystring"
    "@hapi/hapi.Request.search" "@hapi/hapi.Request.originalQuery" "@hapi/hapi.Request.parsedUrl" "@hapi/hapi.Request._parsedUrl" "koa.Request.query"
    "koa.Request.querystring" "koa.Request.search" "koa.Request.originalQuery" "koa.Request.parsedUrl" "koa.Request._parsedUrl" "polka.Request.query"
    "polka.Request.querystring" "polka.Request.search" "polka.Request.originalQuery" "polka.Request.parsedUrl" "polka.Request._parsedUrl"
    "web.Context.query" "web.Context.querystring" "web.Context.search" "koa.Context.query" "koa.Context.querystring" "koa.Context.search")
  (#set! "kind" "http") (#set! "what" "the request's query"))
((_) @source
  (#resolves? @source
    "web.Request.body" "web.Request.payload" "web.Request.rawBody" "web.Request.fields" "express.Request.body" "express.Request.payload"
    "express.Request.rawBody" "express.Request.fields" "http.IncomingMessage.body" "http.IncomingMessage.payload" "http.IncomingMessage.rawBody"
    "http.IncomingMessage.fields" "fastify.FastifyRequest.body" "fastify.FastifyRequest.payload" "fastify.FastifyRequest.rawBody"
    "fastify.FastifyRequest.fields" "next.NextApiRequest.body" "next.NextApiRequest.payload" "next.NextApiRequest.rawBody"
    "next.NextApiRequest.fields" "@vercel/node.VercelRequest.body" "@vercel/node.VercelRequest.payload" "@vercel/node.VercelRequest.rawBody"
    "@vercel/node.VercelRequest.fields" "@hapi/hapi.Request.body" "@hapi/hapi.Request.payload" "@hapi/hapi.Request.rawBody"
    "@hapi/hapi.Request.fields" "koa.Request.body" "koa.Request.payload" "koa.Request.rawBody" "koa.Request.fields" "polka.Request.body"
    "polka.Request.payload" "polka.Request.rawBody" "polka.Request.fields"
    "web.Context.body_" "web.Context.rawBody" "koa.Context.body_" "koa.Context.rawBody")
  (#set! "kind" "http") (#set! "what" "the request's body"))
((_) @source
  (#resolves? @source
    "web.Request.params" "express.Request.params" "http.IncomingMessage.params" "fastify.FastifyRequest.params" "next.NextApiRequest.params"
    "@vercel/node.VercelRequest.params" "@hapi/hapi.Request.params" "koa.Request.params" "polka.Request.params"
    "web.Context.params" "web.Context.captures" "koa.Context.params" "koa.Context.captures")
  (#set! "kind" "http") (#set! "what" "the request's path"))
((_) @source
  (#resolves? @source
    "web.Request.headers" "web.Request.rawHeaders" "web.Request.header" "web.Request.trailers" "web.Request.headersDistinct" "express.Request.headers"
    "express.Request.rawHeaders" "express.Request.header" "express.Request.trailers" "express.Request.headersDistinct" "http.IncomingMessage.headers"
    "http.IncomingMessage.rawHeaders" "http.IncomingMessage.header" "http.IncomingMessage.trailers" "http.IncomingMessage.headersDistinct"
    "fastify.FastifyRequest.headers" "fastify.FastifyRequest.rawHeaders" "fastify.FastifyRequest.header" "fastify.FastifyRequest.trailers"
    "fastify.FastifyRequest.headersDistinct" "next.NextApiRequest.headers" "next.NextApiRequest.rawHeaders" "next.NextApiRequest.header"
    "next.NextApiRequest.trailers" "next.NextApiRequest.headersDistinct" "@vercel/node.VercelRequest.headers" "@vercel/node.VercelRequest.rawHeaders"
    "@vercel/node.VercelRequest.header" "@vercel/node.VercelRequest.trailers" "@vercel/node.VercelRequest.headersDistinct"
    "@hapi/hapi.Request.headers" "@hapi/hapi.Request.rawHeaders" "@hapi/hapi.Request.header" "@hapi/hapi.Request.trailers"
    "@hapi/hapi.Request.headersDistinct" "koa.Request.headers" "koa.Request.rawHeaders" "koa.Request.header" "koa.Request.trailers"
    "koa.Request.headersDistinct" "polka.Request.headers" "polka.Request.rawHeaders" "polka.Request.header" "polka.Request.trailers"
    "polka.Request.headersDistinct"
    "web.FetchRequest.headers" "next/server.NextRequest.headers"
    "web.Context.headers" "web.Context.header" "koa.Context.headers" "koa.Context.header")
  (#set! "kind" "http") (#set! "what" "the request's headers"))
((_) @source
  (#resolves? @source
    "web.Request.cookies" "web.Request.state" "express.Request.cookies" "express.Request.state" "http.IncomingMessage.cookies"
    "http.IncomingMessage.state" "fastify.FastifyRequest.cookies" "fastify.FastifyRequest.state" "next.NextApiRequest.cookies"
    "next.NextApiRequest.state" "@vercel/node.VercelRequest.cookies" "@vercel/node.VercelRequest.state" "@hapi/hapi.Request.cookies"
    "@hapi/hapi.Request.state" "koa.Request.cookies" "koa.Request.state" "polka.Request.cookies" "polka.Request.state"
    "web.FetchRequest.cookies" "next/server.NextRequest.cookies"
    "web.Context.cookies" "koa.Context.cookies")
  (#set! "kind" "http") (#set! "what" "the request's cookies"))
((_) @source
  (#resolves? @source
    "web.Request.url" "web.Request.originalUrl" "web.Request.path" "web.Request.href" "web.Request.nextUrl.search" "web.Request.nextUrl.searchParams"
    "web.Request.nextUrl.pathname" "express.Request.url" "express.Request.originalUrl" "express.Request.path" "express.Request.href"
    "express.Request.nextUrl.search" "express.Request.nextUrl.searchParams" "express.Request.nextUrl.pathname" "http.IncomingMessage.url"
    "http.IncomingMessage.originalUrl" "http.IncomingMessage.path" "http.IncomingMessage.href" "http.IncomingMessage.nextUrl.search"
    "http.IncomingMessage.nextUrl.searchParams" "http.IncomingMessage.nextUrl.pathname" "fastify.FastifyRequest.url"
    "fastify.FastifyRequest.originalUrl" "fastify.FastifyRequest.path" "fastify.FastifyRequest.href" "fastify.FastifyRequest.nextUrl.search"
    "fastify.FastifyRequest.nextUrl.searchParams" "fastify.FastifyRequest.nextUrl.pathname" "next.NextApiRequest.url"
    "next.NextApiRequest.originalUrl" "next.NextApiRequest.path" "next.NextApiRequest.href" "next.NextApiRequest.nextUrl.search"
    "next.NextApiRequest.nextUrl.searchParams" "next.NextApiRequest.nextUrl.pathname" "@vercel/node.VercelRequest.url"
    "@vercel/node.VercelRequest.originalUrl" "@vercel/node.VercelRequest.path" "@vercel/node.VercelRequest.href"
    "@vercel/node.VercelRequest.nextUrl.search" "@vercel/node.VercelRequest.nextUrl.searchParams" "@vercel/node.VercelRequest.nextUrl.pathname"
    "@hapi/hapi.Request.url" "@hapi/hapi.Request.originalUrl" "@hapi/hapi.Request.path" "@hapi/hapi.Request.href" "@hapi/hapi.Request.nextUrl.search"
    "@hapi/hapi.Request.nextUrl.searchParams" "@hapi/hapi.Request.nextUrl.pathname" "koa.Request.url" "koa.Request.originalUrl" "koa.Request.path"
    "koa.Request.href" "koa.Request.nextUrl.search" "koa.Request.nextUrl.searchParams" "koa.Request.nextUrl.pathname" "polka.Request.url"
    "polka.Request.originalUrl" "polka.Request.path" "polka.Request.href" "polka.Request.nextUrl.search" "polka.Request.nextUrl.searchParams"
    "polka.Request.nextUrl.pathname"
    "web.FetchRequest.url" "web.FetchRequest.nextUrl.search" "web.FetchRequest.nextUrl.searchParams" "web.FetchRequest.nextUrl.pathname"
    "web.FetchRequest.nextUrl.href" "next/server.NextRequest.url" "next/server.NextRequest.nextUrl.search"
    "next/server.NextRequest.nextUrl.searchParams" "next/server.NextRequest.nextUrl.pathname" "next/server.NextRequest.nextUrl.href"
   
    "web.Context.url" "web.Context.originalUrl" "web.Context.path" "web.Context.href" "web.Context.URL" "koa.Context.url" "koa.Context.originalUrl"
    "koa.Context.path" "koa.Context.href" "koa.Context.URL")
  (#set! "kind" "http") (#set! "what" "the request's address"))
((_) @source
  (#resolves? @source
    "web.Request.files" "web.Request.file" "express.Request.files" "express.Request.file" "http.IncomingMessage.files" "http.IncomingMessage.file"
    "fastify.FastifyRequest.files" "fastify.FastifyRequest.file" "next.NextApiRequest.files" "next.NextApiRequest.file"
    "@vercel/node.VercelRequest.files" "@vercel/node.VercelRequest.file" "@hapi/hapi.Request.files" "@hapi/hapi.Request.file" "koa.Request.files"
    "koa.Request.file" "polka.Request.files" "polka.Request.file"
    "web.Context.files" "web.Context.file" "koa.Context.files" "koa.Context.file")
  (#set! "kind" "http") (#set! "what" "the upload"))
((call_expression function: (_) @f) @source
  (#resolves? @f
    "web.Request.param" "web.Request.get" "web.Request.header" "web.Request.json" "web.Request.text" "web.Request.formData" "web.Request.parseBody"
    "web.Request.queries" "web.Request.valid" "web.Request.arrayBuffer" "web.Request.getHeader" "web.Request.multipart" "web.Request.parts"
    "web.Request.saveRequestFiles" "express.Request.param" "express.Request.get" "express.Request.header" "express.Request.json"
    "express.Request.text" "express.Request.formData" "express.Request.parseBody" "express.Request.queries" "express.Request.valid"
    "express.Request.arrayBuffer" "express.Request.getHeader" "express.Request.multipart" "express.Request.parts" "express.Request.saveRequestFiles"
    "http.IncomingMessage.param" "http.IncomingMessage.get" "http.IncomingMessage.header" "http.IncomingMessage.json" "http.IncomingMessage.text"
    "http.IncomingMessage.formData" "http.IncomingMessage.parseBody" "http.IncomingMessage.queries" "http.IncomingMessage.valid"
    "http.IncomingMessage.arrayBuffer" "http.IncomingMessage.getHeader" "http.IncomingMessage.multipart" "http.IncomingMessage.parts"
    "http.IncomingMessage.saveRequestFiles" "fastify.FastifyRequest.param" "fastify.FastifyRequest.get" "fastify.FastifyRequest.header"
    "fastify.FastifyRequest.json" "fastify.FastifyRequest.text" "fastify.FastifyRequest.formData" "fastify.FastifyRequest.parseBody"
    "fastify.FastifyRequest.queries" "fastify.FastifyRequest.valid" "fastify.FastifyRequest.arrayBuffer" "fastify.FastifyRequest.getHeader"
    "fastify.FastifyRequest.multipart" "fastify.FastifyRequest.parts" "fastify.FastifyRequest.saveRequestFiles" "next.NextApiRequest.param"
    "next.NextApiRequest.get" "next.NextApiRequest.header" "next.NextApiRequest.json" "next.NextApiRequest.text" "next.NextApiRequest.formData"
    "next.NextApiRequest.parseBody" "next.NextApiRequest.queries" "next.NextApiRequest.valid" "next.NextApiRequest.arrayBuffer"
    "next.NextApiRequest.getHeader" "next.NextApiRequest.multipart" "next.NextApiRequest.parts" "next.NextApiRequest.saveRequestFiles"
    "@vercel/node.VercelRequest.param" "@vercel/node.VercelRequest.get" "@vercel/node.VercelRequest.header" "@vercel/node.VercelRequest.json"
    "@vercel/node.VercelRequest.text" "@vercel/node.VercelRequest.formData" "@vercel/node.VercelRequest.parseBody"
    "@vercel/node.VercelRequest.queries" "@vercel/node.VercelRequest.valid" "@vercel/node.VercelRequest.arrayBuffer"
    "@vercel/node.VercelRequest.getHeader" "@vercel/node.VercelRequest.multipart" "@vercel/node.VercelRequest.parts"
    "@vercel/node.VercelRequest.saveRequestFiles" "@hapi/hapi.Request.param" "@hapi/hapi.Request.get" "@hapi/hapi.Request.header"
    "@hapi/hapi.Request.json" "@hapi/hapi.Request.text" "@hapi/hapi.Request.formData" "@hapi/hapi.Request.parseBody" "@hapi/hapi.Request.queries"
    "@hapi/hapi.Request.valid" "@hapi/hapi.Request.arrayBuffer" "@hapi/hapi.Request.getHeader" "@hapi/hapi.Request.multipart"
    "@hapi/hapi.Request.parts" "@hapi/hapi.Request.saveRequestFiles" "koa.Request.param" "koa.Request.get" "koa.Request.header" "koa.Request.json"
    "koa.Request.text" "koa.Request.formData" "koa.Request.parseBody" "koa.Request.queries" "koa.Request.valid" "koa.Request.arrayBuffer"
    "koa.Request.getHeader" "koa.Request.multipart" "koa.Request.parts" "koa.Request.saveRequestFiles" "polka.Request.param" "polka.Request.get"
    "polka.Request.header" "polka.Request.json" "polka.Request.text" "polka.Request.formData" "polka.Request.parseBody" "polka.Request.queries"
    "polka.Request.valid" "polka.Request.arrayBuffer" "polka.Request.getHeader" "polka.Request.multipart" "polka.Request.parts"
    "polka.Request.saveRequestFiles"
    "web.FetchRequest.json" "web.FetchRequest.text" "web.FetchRequest.formData" "web.FetchRequest.arrayBuffer" "web.FetchRequest.blob"
    "web.FetchRequest.bytes" "next/server.NextRequest.json" "next/server.NextRequest.text" "next/server.NextRequest.formData"
    "next/server.NextRequest.arrayBuffer" "next/server.NextRequest.blob" "next/server.NextRequest.bytes"
   
    "web.Context.get" "web.Context.param" "web.Context.query" "web.Context.cookies.get" "koa.Context.get" "koa.Context.param" "koa.Context.query"
    "koa.Context.cookies.get")
  (#set! "kind" "http") (#set! "what" "the request"))
; for await (const chunk of req), req.on('data', (chunk) => …)
((for_in_statement right: (_) @source)
  (#type? @source "web.Request" "http.IncomingMessage" "express.Request")
  (#set! "kind" "http") (#set! "what" "the request's body"))
((call_expression
  function: (member_expression object: (_) @request property: (property_identifier) @method)
  arguments: (arguments . (string) @event)) @handler
  (#any-of? @method "on" "once" "addListener")
  (#match? @event "^.data.$")
  (#match? @request "^(req|request|_req|ctx\\.req|incoming)$")
  (#set! "parameters" "source:http"))
((call_expression function: (_) @f) @source
  (#resolves? @f "raw-body" "co-body" "co-body.json" "co-body.form" "co-body.text" "micro.json" "micro.text" "micro.buffer" "body" "body/json" "body/form" "body/any" "stream/consumers.text" "stream/consumers.json" "stream/consumers.buffer" "get-stream")
  (#set! "kind" "http") (#set! "what" "the request's body"))
((call_expression function: (member_expression object: (_) @form property: (property_identifier) @method)) @handler
  (#eq? @method "parse")
  (#resolves? @form "formidable" "formidable()" "formidable.IncomingForm" "formidable.formidable()" "multiparty.Form" "formidable.Formidable")
  (#set! "parameters" "_" "source:http" "source:http"))
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (string) @event)) @handler
  (#any-of? @method "on")
  (#match? @event "^.(field|file|part).$")
  (#set! "parameters" "source:http" "source:http" "source:http"))

; Parts of a path, headers and cookies are texts, and what a URL's parameters give is one.
((_) @sanitizer
  (#resolves? @sanitizer
    "web.Request.params" "web.Request.params.*" "web.Request.headers" "web.Request.headers.*" "web.Request.url" "web.Request.originalUrl"
    "web.Request.path" "express.Request.params" "express.Request.params.*" "express.Request.headers" "express.Request.headers.*" "express.Request.url"
    "express.Request.originalUrl" "express.Request.path" "http.IncomingMessage.params" "http.IncomingMessage.params.*" "http.IncomingMessage.headers"
    "http.IncomingMessage.headers.*" "http.IncomingMessage.url" "http.IncomingMessage.originalUrl" "http.IncomingMessage.path"
    "fastify.FastifyRequest.params" "fastify.FastifyRequest.params.*" "fastify.FastifyRequest.headers" "fastify.FastifyRequest.headers.*"
    "fastify.FastifyRequest.url" "fastify.FastifyRequest.originalUrl" "fastify.FastifyRequest.path" "next.NextApiRequest.params"
    "next.NextApiRequest.params.*" "next.NextApiRequest.headers" "next.NextApiRequest.headers.*" "next.NextApiRequest.url"
    "next.NextApiRequest.originalUrl" "next.NextApiRequest.path" "@vercel/node.VercelRequest.params" "@vercel/node.VercelRequest.params.*"
    "@vercel/node.VercelRequest.headers" "@vercel/node.VercelRequest.headers.*" "@vercel/node.VercelRequest.url"
    "@vercel/node.VercelRequest.originalUrl" "@vercel/node.VercelRequest.path" "@hapi/hapi.Request.params" "@hapi/hapi.Request.params.*"
    "@hapi/hapi.Request.headers" "@hapi/hapi.Request.headers.*" "@hapi/hapi.Request.url" "@hapi/hapi.Request.originalUrl" "@hapi/hapi.Request.path"
    "koa.Request.params" "koa.Request.params.*" "koa.Request.headers" "koa.Request.headers.*" "koa.Request.url" "koa.Request.originalUrl"
    "koa.Request.path" "polka.Request.params" "polka.Request.params.*" "polka.Request.headers" "polka.Request.headers.*" "polka.Request.url"
    "polka.Request.originalUrl" "polka.Request.path"
    "web.Context.params" "web.Context.params.*" "web.Context.headers" "web.Context.headers.*" "web.Context.url" "web.Context.path"
    "koa.Context.params" "koa.Context.params.*" "koa.Context.headers" "koa.Context.headers.*" "koa.Context.url" "koa.Context.path")
  (#set! "neutralises" "nosql-injection" "type-confusion"))
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f
    "web.Request.get" "web.Request.header" "express.Request.get" "express.Request.header" "http.IncomingMessage.get" "http.IncomingMessage.header"
    "fastify.FastifyRequest.get" "fastify.FastifyRequest.header" "next.NextApiRequest.get" "next.NextApiRequest.header"
    "@vercel/node.VercelRequest.get" "@vercel/node.VercelRequest.header" "@hapi/hapi.Request.get" "@hapi/hapi.Request.header" "koa.Request.get"
    "koa.Request.header" "polka.Request.get" "polka.Request.header"
    "web.Context.get" "koa.Context.get"
    "web.FetchRequest.headers.get" "web.FetchRequest.text")
  (#set! "neutralises" "nosql-injection" "type-confusion"))
((call_expression
  function: (member_expression object: (_) @parameters property: (property_identifier) @method)) @sanitizer
  (#any-of? @method "get" "getAll")
  (#match? @parameters "(?i)(search_?params|params|headers|cookies(\\(\\))?)$")
  (#set! "neutralises" "nosql-injection" "type-confusion"))
; A body has lists where lists are meant.
((_) @sanitizer
  (#resolves? @sanitizer
    "web.Request.body" "web.Request.payload" "web.Request.cookies" "web.Request.files" "web.Request.file" "web.Request.state" "web.Request.rawBody"
    "express.Request.body" "express.Request.payload" "express.Request.cookies" "express.Request.files" "express.Request.file" "express.Request.state"
    "express.Request.rawBody" "http.IncomingMessage.body" "http.IncomingMessage.payload" "http.IncomingMessage.cookies" "http.IncomingMessage.files"
    "http.IncomingMessage.file" "http.IncomingMessage.state" "http.IncomingMessage.rawBody" "fastify.FastifyRequest.body"
    "fastify.FastifyRequest.payload" "fastify.FastifyRequest.cookies" "fastify.FastifyRequest.files" "fastify.FastifyRequest.file"
    "fastify.FastifyRequest.state" "fastify.FastifyRequest.rawBody" "next.NextApiRequest.body" "next.NextApiRequest.payload"
    "next.NextApiRequest.cookies" "next.NextApiRequest.files" "next.NextApiRequest.file" "next.NextApiRequest.state" "next.NextApiRequest.rawBody"
    "@vercel/node.VercelRequest.body" "@vercel/node.VercelRequest.payload" "@vercel/node.VercelRequest.cookies" "@vercel/node.VercelRequest.files"
    "@vercel/node.VercelRequest.file" "@vercel/node.VercelRequest.state" "@vercel/node.VercelRequest.rawBody" "@hapi/hapi.Request.body"
    "@hapi/hapi.Request.payload" "@hapi/hapi.Request.cookies" "@hapi/hapi.Request.files" "@hapi/hapi.Request.file" "@hapi/hapi.Request.state"
    "@hapi/hapi.Request.rawBody" "koa.Request.body" "koa.Request.payload" "koa.Request.cookies" "koa.Request.files" "koa.Request.file"
    "koa.Request.state" "koa.Request.rawBody" "polka.Request.body" "polka.Request.payload" "polka.Request.cookies" "polka.Request.files"
    "polka.Request.file" "polka.Request.state" "polka.Request.rawBody"
    "web.Context.cookies" "web.Context.request.body" "koa.Context.cookies" "koa.Context.request.body")
  (#set! "neutralises" "type-confusion"))
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f
    "web.Request.json" "web.Request.text" "web.Request.formData" "web.Request.param" "web.Request.header" "web.Request.get" "express.Request.json"
    "express.Request.text" "express.Request.formData" "express.Request.param" "express.Request.header" "express.Request.get"
    "http.IncomingMessage.json" "http.IncomingMessage.text" "http.IncomingMessage.formData" "http.IncomingMessage.param" "http.IncomingMessage.header"
    "http.IncomingMessage.get" "fastify.FastifyRequest.json" "fastify.FastifyRequest.text" "fastify.FastifyRequest.formData"
    "fastify.FastifyRequest.param" "fastify.FastifyRequest.header" "fastify.FastifyRequest.get" "next.NextApiRequest.json" "next.NextApiRequest.text"
    "next.NextApiRequest.formData" "next.NextApiRequest.param" "next.NextApiRequest.header" "next.NextApiRequest.get"
    "@vercel/node.VercelRequest.json" "@vercel/node.VercelRequest.text" "@vercel/node.VercelRequest.formData" "@vercel/node.VercelRequest.param"
    "@vercel/node.VercelRequest.header" "@vercel/node.VercelRequest.get" "@hapi/hapi.Request.json" "@hapi/hapi.Request.text"
    "@hapi/hapi.Request.formData" "@hapi/hapi.Request.param" "@hapi/hapi.Request.header" "@hapi/hapi.Request.get" "koa.Request.json"
    "koa.Request.text" "koa.Request.formData" "koa.Request.param" "koa.Request.header" "koa.Request.get" "polka.Request.json" "polka.Request.text"
    "polka.Request.formData" "polka.Request.param" "polka.Request.header" "polka.Request.get"
    "web.FetchRequest.json" "web.FetchRequest.text" "web.FetchRequest.formData" "next/server.NextRequest.json" "next/server.NextRequest.text"
    "next/server.NextRequest.formData" "Request.json" "Request.text" "Request.formData")
  (#set! "neutralises" "type-confusion"))
; Where an upload was put for the time being, the server says (multer, formidable, express-fileupload).
((member_expression object: (_) @file property: (property_identifier) @property) @sanitizer
  (#any-of? @property "path" "filepath" "tempFilePath" "destination")
  (#match? @file "(?i)(^|[._])(files?|uploads?|uploaded_?files?|photo|image|avatar|picture|attachment)(\\[[\\w'\"]+\\])*(\\.\\w+)?$")
  (#not-match? @file "(?i)(params|query|body|headers)\\b")
  (#set! "neutralises" "path-traversal"))
; A header that came in has no line ends in it.
((_) @sanitizer
  (#resolves? @sanitizer
    "web.Request.headers" "web.Request.headers.*" "express.Request.headers" "express.Request.headers.*" "http.IncomingMessage.headers" "http.IncomingMessage.headers.*"
    "fastify.FastifyRequest.headers" "fastify.FastifyRequest.headers.*" "next.NextApiRequest.headers" "next.NextApiRequest.headers.*"
    "@hapi/hapi.Request.headers" "@hapi/hapi.Request.headers.*" "koa.Request.headers" "koa.Request.headers.*" "koa.Context.headers" "koa.Context.headers.*"
    "web.Context.headers" "web.Context.headers.*")
  (#set! "neutralises" "header-injection"))
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f
    "web.Request.get" "web.Request.header" "express.Request.get" "express.Request.header" "koa.Request.get" "web.Context.get" "koa.Context.get" "web.FetchRequest.headers.get")
  (#set! "neutralises" "header-injection"))
; The visitor's own host and the length: nobody else can set them for a browser.
((_) @sanitizer
  (#resolves? @sanitizer
    "web.Request.headers.host" "web.Request.headers.content-length" "express.Request.headers.host" "express.Request.headers.content-length"
    "http.IncomingMessage.headers.host" "http.IncomingMessage.headers.content-length" "fastify.FastifyRequest.headers.host"
    "fastify.FastifyRequest.headers.content-length" "next.NextApiRequest.headers.host" "next.NextApiRequest.headers.content-length"
    "@vercel/node.VercelRequest.headers.host" "@vercel/node.VercelRequest.headers.content-length" "@hapi/hapi.Request.headers.host"
    "@hapi/hapi.Request.headers.content-length" "koa.Request.headers.host" "koa.Request.headers.content-length" "polka.Request.headers.host"
    "polka.Request.headers.content-length"
    "web.Context.headers.host" "koa.Context.headers.host")
  (#set! "neutralises" "open-redirect"))

; --- Guards that many servers use
((call_expression function: (_) @f) @source
  (#resolves? @f "express-validator.matchedData")
  (#set! "kind" "http") (#set! "what" "the request"))

; --- Headers that say that HTML follows: a state, not a place
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (string) @name . (string) @value)) @source
  (#any-of? @method "set" "append")
  (#match? @name "(?i)^.content-type.$")
  (#match? @value "html")
  (#set! "kind" "unprotected") (#set! "what" "headers for a page") (#set! "into" "receiver"))
((object (pair key: [(string) (property_identifier)] @name value: (string) @value)) @source
  (#match? @name "(?i)^['\"]?content-?type['\"]?$")
  (#match? @value "text/html")
  (#set! "kind" "unprotected") (#set! "what" "headers for a page"))
