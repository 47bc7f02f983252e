; Text that is built in place is for mark-safe-built. What a template or a form made is escaped already.
(call
  function: (_) @f
  arguments: (argument_list . (_) @html .)
  (#resolves? @f
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.html.mark_safe" "django.utils.safestring.SafeUnicode"
    "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.markupsafe.Markup")
  (#not-constant? @html)
  (#not-match? @html "(?i)escape|bleach|saniti[sz]e|nh3\\.|format_html|render|template|as_(p|ul|table|div|widget)\\b|json|__html__|^(str|int)\\(")) @finding

; @mark_safe above a function: what it returns is never looked at.
(decorator
  (_) @html @f
  (#resolves? @f "django.utils.safestring.mark_safe" "django.utils.html.mark_safe")) @finding
