; req.user = jwt.decode(token)
(assignment_expression
  left: (member_expression
    object: (_) @request
    property: (property_identifier) @user) @claims
  right: (call_expression
    function: (_) @f
    arguments: (arguments . (_) @token)) @finding
  (#resolves? @f "jsonwebtoken.decode" "jwt-decode" "jwt-decode.jwtDecode" "jose.decodeJwt")
  (#match? @request "^(req|request|ctx|context|socket|ctx\\.state|res\\.locals|req\\.session|socket\\.data|(this\\.)?session)$")
  (#match? @user "(?i)user|auth|claims|session|account|identity|principal|token|payload"))

; const claims = jwt.decode(req.cookies.token)
(variable_declarator
  name: (_) @claims
  value: (call_expression
    function: (_) @f
    arguments: (arguments . (_) @token)) @finding
  (#resolves? @f "jsonwebtoken.decode")
  (#match? @token "^(req|request|ctx|socket)\\.(headers|cookies|get\\(|header\\(|body|query|handshake)")
  (#no-argument? @finding "complete" 1))
