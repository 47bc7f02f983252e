; Archives: what their entries are called is for whoever made them to say.

; unzip.Parse().on('entry', entry => …), tar.extract().on('entry', (header, stream, next) => …)
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (string) @event)) @handler
  (#any-of? @method "on" "once")
  (#match? @event "^.entry.$")
  (#set! "parameters" "archive.Entry"))
; zip.getEntries().forEach(entry => …)
((call_expression
  function: (member_expression object: (_) @entries property: (property_identifier) @method)) @handler
  (#eq? @method "forEach")
  (#match? @entries "getEntries\\(\\)$|^(zip|archive)_?(Entries|files)$")
  (#set! "parameters" "archive.Entry"))
((_) @source
  (#resolves? @source "archive.Entry.path" "archive.Entry.entryName" "archive.Entry.fileName" "archive.Entry.name")
  (#set! "kind" "file") (#set! "what" "the archive"))
