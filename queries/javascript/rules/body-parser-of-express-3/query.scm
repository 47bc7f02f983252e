; Express 3 and Connect 2: json(), urlencoded() and multipart() in one.
(call_expression
  function: (member_expression property: (property_identifier) @name) @f
  (#resolves? @f "express.bodyParser" "express.multipart" "connect.bodyParser" "connect.multipart")) @finding
