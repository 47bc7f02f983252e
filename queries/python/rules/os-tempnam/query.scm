; Python 2's; mktemp has a rule of its own.
(call
  function: (_) @f
  (#resolves? @f "os.tempnam" "os.tmpnam")) @finding
