; Where a page says what to open, and nobody looks at the beginning.
(call_expression
  function: (_) @f
  arguments: (arguments . [(identifier) (member_expression)] @url)
  (#resolves? @f "electron.shell.openExternal" "electron.default.shell.openExternal" "@electron/remote.shell.openExternal")
  (#not-constant? @url)
  (#inside? @finding "page-asks")
  (#not-inside? @finding "address-checked")
  (#tainted? @url "unknown" "any")) @finding
