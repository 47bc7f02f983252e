; The text is built here, and nothing in it is escaped by name.
(call
  function: (_) @f
  arguments: (argument_list . (_) @html .)
  (#resolves? @f
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.html.format_html" "django.utils.html.mark_safe"
    "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "jinja2.utils.markupsafe.Markup")
  (#value? @html "/(?s)[A-Za-z<&].*\\h|\\h.*[A-Za-z<&]/")
  (#not-match? @html "(?i)escape|bleach|sanitize|urlencode|quote|linebreaks|format_html|render_to_string|flatatt|__html__")
  (#tainted? @html "unknown" "any")) @finding
