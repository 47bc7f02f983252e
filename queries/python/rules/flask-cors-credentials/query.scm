; With credentials, Flask-CORS answers the wildcard, its default, with the origin that asked.
(call
  function: (_) @f
  (#resolves? @f "flask_cors.CORS" "flask_cors.cross_origin" "flask_cors.decorator.cross_origin" "flask_cors.extension.CORS")
  (#argument? @finding "supports_credentials" "credentials")
  (#value? "credentials" "True")
  (#no-argument? @finding "origins")
  (#no-argument? @finding "origin")
  (#no-argument? @finding "resources")) @finding

(call
  function: (_) @f
  (#resolves? @f "flask_cors.CORS" "flask_cors.cross_origin" "flask_cors.decorator.cross_origin" "flask_cors.extension.CORS")
  (#argument? @finding "supports_credentials" "credentials")
  (#value? "credentials" "True")
  (#argument? @finding "origins" "origins")
  (#value? "origins" "*" ".*" "[*]" "[.*]")) @finding
