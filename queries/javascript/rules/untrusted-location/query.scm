; location = url, location.href = url
(assignment_expression
  left: (_) @f
  right: (_) @url
  (#match? @f "^((window|document|self|top|parent|globalThis|this\\.window)\\.)*location(\\.href)?$")
  (#not-match? @url "^`?(\\$\\{)?\\(?((window|document|self|top)\\.)*(location|document)\\.(href|pathname|origin|URL|protocol|search|hash)")
  (#tainted? @url "dom" "message" "http" "event")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @url)
  (#resolves? @f "location.assign" "location.replace" "document.location.assign" "document.location.replace" "open" "navigation.navigate" "self.location.assign" "top.location.assign" "top.location.replace")
  (#match? @f "location|open$|navigation")
  (#not-match? @url "^`?(\\$\\{)?\\(?((window|document|self|top)\\.)*(location|document)\\.(href|pathname|origin|URL|protocol|search|hash)")
  (#tainted? @url "dom" "message" "http")) @finding
