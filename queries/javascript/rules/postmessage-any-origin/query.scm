; A fixed message and one about sizes or what the mouse does give nothing away, and a window that writes to itself hands
; nothing on.
(call_expression
  function: (member_expression object: (_) @to property: (property_identifier) @method) @f
  arguments: (arguments . (_) @data . (_) @origin)
  (#eq? @method "postMessage")
  (#not-match? @to "^(window|self|globalThis|_?global|root|this)$")
  (#value? @origin "*")
  (#not-constant? @data)
  (#not-match? @data "^\\{\\s*(\\w+:\\s*('[^']*'|\"[^\"]*\"|[0-9.]+|true|false|null)\\s*,?\\s*)*\\}$")
  (#not-match? @data "(?i)height|width|size|scroll|ready|loaded|ping|pong|hello|init|mouse|click|hover|theme|route")) @finding
