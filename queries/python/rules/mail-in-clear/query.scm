(call
  function: (_) @f
  (#resolves? @f "imaplib.IMAP4")) @finding
