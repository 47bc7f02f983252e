; login_user(User.query.get(request.args["id"])), in a function that checks nothing.
(call
  function: (_) @f
  arguments: (argument_list . (call arguments: (argument_list . (_) @id)))
  (#resolves? @f "flask_login.login_user")
  (#not-inside? @finding "proof-asked")
  (#tainted? @id "size" "http")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (call function: (attribute object: (call arguments: (argument_list . (keyword_argument value: (_) @id))))))
  (#resolves? @f "flask_login.login_user")
  (#not-inside? @finding "proof-asked")
  (#tainted? @id "size" "http")) @finding

; login(request, User.objects.get(pk=request.GET["user"]))
(call
  function: (_) @f
  arguments: (argument_list . (_) . (call
    function: (attribute attribute: (identifier) @get)
    arguments: (argument_list . (keyword_argument value: (_) @id))))
  (#resolves? @f "django.contrib.auth.login" "django.contrib.auth.alogin")
  (#any-of? @get "get" "aget")
  (#not-inside? @finding "proof-asked")
  (#tainted? @id "size" "http")) @finding
