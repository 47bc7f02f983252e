; @login_required above @app.route("/admin"): decorators work from below, so the route calls the function as it was.
(decorated_definition
  (decorator [
    (identifier) @check
    (attribute) @check
    (call function: (_) @check)
  ]) @finding @above
  .
  (decorator (call function: (attribute object: (_) @app attribute: (identifier) @method)) @route) @below
  .
  definition: (function_definition)
  (#match? @check "(^|\\.)((fresh_)?login|auth|jwt|token|admin|superuser|staff|roles?|permissions?|scopes?)_(required|accepted)$|(^|\\.)requires?_(login|auth|authentication|admin|token|roles?|permissions?|scopes?)$")
  (#match? @app "(?i)(^|\\.)(app|application|api|server|router|routes|bp)$|_(app|api|router|bp|blueprint)$|blueprint$|^(app|bp)_")
  (#any-of? @method "route" "get" "post" "put" "patch" "delete"))

; The same above several routes.
(decorated_definition
  (decorator [
    (identifier) @check
    (attribute) @check
    (call function: (_) @check)
  ]) @finding
  (decorator (call function: (attribute object: (_) @app attribute: (identifier) @method)) @route)
  .
  (decorator)
  (#match? @check "(^|\\.)((fresh_)?login|auth|jwt|token|admin|superuser|staff|roles?|permissions?|scopes?)_(required|accepted)$|(^|\\.)requires?_(login|auth|authentication|admin|token|roles?|permissions?|scopes?)$")
  (#match? @app "(?i)(^|\\.)(app|application|api|server|router|routes|bp)$|_(app|api|router|bp|blueprint)$|blueprint$|^(app|bp)_")
  (#any-of? @method "route" "get" "post" "put" "patch" "delete"))

; The same with another decorator between.
(decorated_definition
  (decorator [
    (identifier) @check
    (attribute) @check
    (call function: (_) @check)
  ]) @finding
  (decorator)
  (decorator (call function: (attribute object: (_) @app attribute: (identifier) @method)) @route)
  (#match? @check "(^|\\.)((fresh_)?login|auth|jwt|token|admin|superuser|staff|roles?|permissions?|scopes?)_(required|accepted)$|(^|\\.)requires?_(login|auth|authentication|admin|token|roles?|permissions?|scopes?)$")
  (#match? @app "(?i)(^|\\.)(app|application|api|server|router|routes|bp)$|_(app|api|router|bp|blueprint)$|blueprint$|^(app|bp)_")
  (#any-of? @method "route" "get" "post" "put" "patch" "delete"))
