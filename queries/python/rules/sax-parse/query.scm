; A file that lies beside the program was written by its authors, but its name says nothing of who may write to it: told, too.
(call
  function: (_) @f @from_text
  (#resolves? @f "xml.sax.parseString")) @finding

(call
  function: (_) @f @from_file
  (#resolves? @f "xml.sax.parse")) @finding

(call
  function: (_) @f @parser
  (#resolves? @f "xml.sax.make_parser")) @finding
