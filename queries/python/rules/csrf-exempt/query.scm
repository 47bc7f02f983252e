; Webhooks have it for good reasons, hence the low confidence.
(decorator
  [(identifier) (attribute)] @call
  (#resolves? @call "django.views.decorators.csrf.csrf_exempt")
  (#not-inside? @finding "signature-checked")) @finding

(call
  function: (_) @call
  arguments: (argument_list . (_))
  (#resolves? @call "django.views.decorators.csrf.csrf_exempt")
  (#not-inside? @finding "signature-checked")) @finding

; @method_decorator(csrf_exempt), @csrf.exempt of Flask-WTF
(decorator
  (call arguments: (argument_list . (_) @call))
  (#resolves? @call "django.views.decorators.csrf.csrf_exempt")
  (#not-inside? @finding "signature-checked")) @finding

(decorator
  (attribute object: (_) @protection attribute: (identifier) @method) @call
  (#eq? @method "exempt")
  (#match? @protection "(?i)csrf")
  (#not-inside? @finding "signature-checked")) @finding
