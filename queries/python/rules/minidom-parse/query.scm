; Only the two that defusedxml has under the same names in one module; what it does not have is told without a fix.
(call
  function: (_) @f @from_file
  arguments: (argument_list . (_) @xml)
  (#resolves? @f "xml.dom.minidom.parse")
  (#not-constant? @xml)) @finding

(call
  function: (_) @f @from_text
  arguments: (argument_list . (_) @xml)
  (#resolves? @f "xml.dom.minidom.parseString")
  (#not-constant? @xml)) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @xml)
  (#resolves? @f
    "xml.dom.pulldom.parse" "xml.dom.pulldom.parseString" "xml.dom.expatbuilder.parse" "xml.dom.expatbuilder.parseString")
  (#not-constant? @xml)) @finding
