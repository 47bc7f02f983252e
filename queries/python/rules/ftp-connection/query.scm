; Public files without a login are still served so, hence the low confidence.
(call
  function: (_) @f
  (#resolves? @f "ftplib.FTP")) @finding
