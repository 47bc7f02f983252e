; app.add_middleware(CORSMiddleware, …) and Middleware(CORSMiddleware, …)
(call
  arguments: (argument_list . (_) @middleware)
  (#resolves? @middleware "fastapi.middleware.cors.CORSMiddleware" "starlette.middleware.cors.CORSMiddleware")
  (#argument? @finding "allow_origins" "origins")
  (#value? "origins" "[*]" "*")
  (#argument? @finding "allow_credentials" "credentials")
  (#value? "credentials" "True")) @finding

(call
  arguments: (argument_list . (_) @middleware)
  (#resolves? @middleware "fastapi.middleware.cors.CORSMiddleware" "starlette.middleware.cors.CORSMiddleware")
  (#argument? @finding "allow_origin_regex" "regex")
  (#value? "regex" "/^\\^?\\(?\\.[*+]\\)?\\$?$|^\\^?https\\?://\\.[*+]\\$?$/")
  (#argument? @finding "allow_credentials" "credentials")
  (#value? "credentials" "True")) @finding

; CORSMiddleware(app, …)
(call
  function: (_) @middleware
  (#resolves? @middleware "fastapi.middleware.cors.CORSMiddleware" "starlette.middleware.cors.CORSMiddleware")
  (#argument? @finding "allow_origins" "origins")
  (#value? "origins" "[*]" "*")
  (#argument? @finding "allow_credentials" "credentials")
  (#value? "credentials" "True")) @finding
