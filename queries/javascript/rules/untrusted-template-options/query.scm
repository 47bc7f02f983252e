; res.render('page', req.query)
(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method) @f
  arguments: (arguments . (_) . [(identifier) (member_expression)] @data)
  (#eq? @method "render")
  (#match? @response "^(res|response|reply|ctx)$")
  (#tainted? @data "remote")) @finding
; res.render('page', { ...req.body })
(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method) @f
  arguments: (arguments . (_) . (object (spread_element (_) @data)))
  (#eq? @method "render")
  (#match? @response "^(res|response|reply|ctx)$")
  (#tainted? @data "remote")) @finding
