; A fixed message and one about sizes give nothing away.
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (_) @data . (_) @origin)
  (#eq? @method "postMessage")
  (#value? @origin "*")
  (#not-constant? @data)
  (#not-match? @data "^\\{\\s*(\\w+:\\s*('[^']*'|\"[^\"]*\"|[0-9.]+|true|false|null)\\s*,?\\s*)*\\}$")
  (#not-match? @data "(?i)height|width|size|scroll|ready|loaded|ping|pong|hello|init")) @finding
