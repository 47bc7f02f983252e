; Next: routes of the app router, pages, server actions and components.

; export async function GET(request, { params })
((export_statement declaration: (function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (identifier) @typed)))
  (#any-of? @name "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD" "OPTIONS" "middleware" "proxy")
  (#set! "type" "web.FetchRequest"))
((export_statement declaration: (function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (_) . (identifier) @typed)))
  (#any-of? @name "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD" "OPTIONS")
  (#set! "type" "web.RouteContext"))
((export_statement declaration: (function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (_) . (object_pattern) @source)))
  (#any-of? @name "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD" "OPTIONS")
  (#set! "kind" "http") (#set! "what" "the request's path"))
((export_statement declaration: (lexical_declaration (variable_declarator
  name: (identifier) @name
  value: [
    (arrow_function parameters: (formal_parameters . (identifier) @typed))
    (arrow_function parameter: (identifier) @typed)
    (function_expression parameters: (formal_parameters . (identifier) @typed))
  ])))
  (#any-of? @name "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD" "OPTIONS" "middleware")
  (#set! "type" "web.FetchRequest"))
((export_statement declaration: (lexical_declaration (variable_declarator
  name: (identifier) @name
  value: (arrow_function parameters: (formal_parameters . (_) . (object_pattern) @source)))))
  (#any-of? @name "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD" "OPTIONS")
  (#set! "kind" "http") (#set! "what" "the request's path"))
((_) @source
  (#resolves? @source "web.RouteContext.params" "web.RouteContext.query" "web.RouteContext.searchParams" "web.PageContext.params" "web.PageContext.query")
  (#set! "kind" "http") (#set! "what" "the request's path"))
; Workers: addEventListener('fetch', (event) => …), export default { fetch(request) {} }
((method_definition
  name: (property_identifier) @name
  parameters: (formal_parameters . (identifier) @typed))
  (#eq? @name "fetch")
  (#any-of? @typed "req" "request")
  (#set! "type" "web.FetchRequest"))

; getServerSideProps(context), loaders of Remix: ({ request, params }) => …
((function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (identifier) @typed))
  (#any-of? @name "getServerSideProps" "getInitialProps")
  (#set! "type" "web.PageContext"))
((variable_declarator
  name: (identifier) @name
  value: (arrow_function parameters: (formal_parameters . (identifier) @typed)))
  (#eq? @name "getServerSideProps")
  (#set! "type" "web.PageContext"))
((_) @typed
  (#resolves? @typed "web.PageContext.req")
  (#set! "type" "web.Request"))
((function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (object_pattern (shorthand_property_identifier_pattern) @source)))
  (#any-of? @name "getServerSideProps" "loader" "action")
  (#any-of? @source "params" "query")
  (#set! "kind" "http") (#set! "what" "the request"))
((function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (object_pattern (shorthand_property_identifier_pattern) @typed)))
  (#any-of? @name "getServerSideProps")
  (#eq? @typed "req")
  (#set! "type" "web.Request"))
((function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (object_pattern (shorthand_property_identifier_pattern) @typed)))
  (#any-of? @name "loader" "action")
  (#eq? @typed "request")
  (#set! "type" "web.FetchRequest"))

; A page of the app router: export default async function Page({ params, searchParams })
((export_statement "default" (function_declaration
  parameters: (formal_parameters . (object_pattern (shorthand_property_identifier_pattern) @source))))
  (#any-of? @source "searchParams" "params")
  (#set! "kind" "http") (#set! "what" "the page's address"))
((export_statement "default" (function_declaration
  parameters: (formal_parameters . (object_pattern (pair_pattern key: (property_identifier) @key value: (_) @source)))))
  (#any-of? @key "searchParams" "params")
  (#set! "kind" "http") (#set! "what" "the page's address"))
((call_expression function: (_) @f) @source
  (#resolves? @f "next/headers.headers" "next/headers.cookies")
  (#set! "kind" "http") (#set! "what" "the request's headers"))

; 'use server' at the head of a function: whoever likes may call it with anything.
((function_declaration
  parameters: (formal_parameters (identifier) @source)
  body: (statement_block . (expression_statement (string) @directive)))
  (#match? @directive "^.use server.$")
  (#set! "kind" "http") (#set! "what" "the form"))
((arrow_function
  parameters: (formal_parameters (identifier) @source)
  body: (statement_block . (expression_statement (string) @directive)))
  (#match? @directive "^.use server.$")
  (#set! "kind" "http") (#set! "what" "the form"))

; In the browser
((call_expression function: (_) @f) @source
  (#resolves? @f
    "next/navigation.useSearchParams" "next/navigation.useParams" "react-router-dom.useParams" "react-router-dom.useSearchParams" "react-router-dom.useLocation"
    "react-router.useParams" "react-router.useSearchParams" "react-router.useLocation" "vue-router.useRoute" "@remix-run/react.useSearchParams" "@remix-run/react.useParams" "wouter.useSearch")
  (#set! "kind" "dom") (#set! "what" "the page's address"))
((_) @source
  (#resolves? @source "next/router.useRouter().query" "next/router.useRouter().asPath" "next/router.Router.query" "next/router.NextRouter.query")
  (#set! "kind" "dom") (#set! "what" "the page's address"))
; Vue and Angular
((member_expression) @source
  (#match? @source "^this\\.\\$route\\.(query|params|hash|fullPath)$")
  (#set! "kind" "dom") (#set! "what" "the page's address"))
((member_expression
  object: (_) @route
  property: (property_identifier) @property) @source
  (#match? @route "^this\\.(activatedR|_?r|activeR)oute(\\.snapshot)?$")
  (#any-of? @property "queryParams" "params" "paramMap" "queryParamMap" "fragment")
  (#set! "kind" "dom") (#set! "what" "the page's address"))

; What these raise, the framework answers with.
((call_expression function: (_) @f) @exit
  (#resolves? @f
    "next/navigation.notFound" "next/navigation.redirect" "next/navigation.permanentRedirect" "next/navigation.unauthorized" "next/navigation.forbidden"
    "@sveltejs/kit.error" "@sveltejs/kit.redirect" "vike/abort.render" "vike/abort.redirect"))
