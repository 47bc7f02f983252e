; lxml's own parser replaces entities, before version 5 also those of files.
(call
  function: (_) @f
  arguments: (argument_list . (_) @xml)
  (#resolves? @f "lxml.etree.fromstring" "lxml.etree.XML" "lxml.etree.parse" "lxml.etree.iterparse" "lxml.objectify.fromstring"
    "lxml.objectify.parse" "lxml.etree.fromstringlist")
  (#no-argument? @finding "parser" 1)
  (#tainted? @xml "remote")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @xml)
  (#resolves? @f "lxml.etree.fromstring" "lxml.etree.XML" "lxml.etree.parse" "lxml.objectify.fromstring" "lxml.objectify.parse")
  (#argument? @finding "parser" 1 "parser")
  (#argument? "parser" "resolve_entities" "resolve")
  (#value? "resolve" "True" "1")
  (#tainted? @xml "remote")) @finding
