; Where nothing looks at the line's end: http.server, and mail that is written by hand. Flask, Django and Starlette refuse one.
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) . (_) @value .)
  (#any-of? @method "send_header")
  (#tainted? @value "remote")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @value . (_) .)
  (#any-of? @method "send_header")
  (#tainted? @value "remote")) @finding

; WSGI by hand
(call
  function: (identifier) @f
  arguments: (argument_list . (_) . (list (tuple . (_) . (_) @value .)))
  (#any-of? @f "start_response" "_start_response")
  (#tainted? @value "remote")) @finding
