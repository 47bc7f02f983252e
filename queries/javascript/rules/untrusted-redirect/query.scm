(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method) @f
  arguments: (arguments (_) @url .)
  (#match? @response "^(this\\.)?(res|response|reply|ctx|context|h|c|resp)\\b")
  (#any-of? @method "redirect" "location")
  (#not-match? @url "(?i)^['\"`]back['\"`]$|^(req|request)\\.(url|originalUrl|path|nextUrl)|^(ctx|context)\\.(url|path|href)|referr?er|^`?(\\$\\{)?https?:\\/\\/|hostname|headers\\.host")
  (#tainted? @url "remote")) @finding
; res.redirect(url, 302) of restify and Fastify 5
(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method) @f
  arguments: (arguments . (_) @url . (number) .)
  (#match? @response "^(this\\.)?(res|response|reply|ctx|h)\\b")
  (#eq? @method "redirect")
  (#tainted? @url "remote")) @finding

; Next: NextResponse.redirect(url), redirect(url); the standard Response
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @url)
  (#resolves? @f "next/server.NextResponse.redirect" "next/navigation.redirect" "next/navigation.permanentRedirect" "Response.redirect" "@remix-run/node.redirect" "react-router.redirect" "@sveltejs/kit.redirect")
  (#not-match? @url "^(req|request)\\.(url|nextUrl)$")
  (#tainted? @url "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (number) . (_) @url)
  (#resolves? @f "@sveltejs/kit.redirect")
  (#tainted? @url "remote")) @finding

; res.setHeader('Location', url)
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (_) @header . (_) @url)
  (#any-of? @method "setHeader" "header" "set" "append")
  (#value? @header "/(?i)^location$/")
  (#tainted? @url "remote")) @finding
; res.writeHead(302, { Location: url }), new Response(null, { headers: { Location: url } }), an AWS function's answer
(pair
  key: [(property_identifier) (string)] @f
  value: (_) @url
  (#match? @f "(?i)^['\"]?location['\"]?$")
  (#inside? @finding "call_expression" "new_expression" "return_statement")
  (#match? @finding "^['\"]?(L|location['\"])")
  (#tainted? @url "remote")) @finding
; getServerSideProps: return { redirect: { destination: url } }
(pair
  key: (property_identifier) @redirect
  value: (object (pair key: (property_identifier) @f value: (_) @url) @finding)
  (#eq? @redirect "redirect")
  (#eq? @f "destination")
  (#tainted? @url "remote"))
