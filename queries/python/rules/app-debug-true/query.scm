(call
  function: (_) @f
  (#resolves? @f
    "flask.Flask.run" "quart.Quart.run" "dash.Dash.run" "dash.Dash.run_server" "bottle.run" "bottle.Bottle.run"
    "fastapi.FastAPI" "starlette.applications.Starlette" "tornado.web.Application" "sanic.Sanic.run")
  (#argument? @finding "debug" "debug")
  (#value? "debug" "True" "1")) @finding

; An application that was made elsewhere
(call
  function: (attribute
    object: (_) @app
    attribute: (identifier) @run) @f
  (#any-of? @run "run" "run_server")
  (#match? @app "(^|[._])(app|application|create_app\\(.*\\)|make_app\\(.*\\))$")
  (#not-resolves? @f
    "flask.Flask.run" "quart.Quart.run" "dash.Dash.run" "dash.Dash.run_server" "bottle.Bottle.run" "sanic.Sanic.run")
  (#argument? @finding "debug" "debug")
  (#value? "debug" "True" "1")) @finding
