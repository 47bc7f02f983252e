; Expat 2.4.1 of 2021 bounds what entities may grow to, and external ones are not read; so this is for those who meet documents of strangers.
(call
  function: [(attribute attribute: (identifier) @method) (identifier) @method] @f
  arguments: (argument_list . (_) @xml)
  (#resolves? @f
    "xml.etree.ElementTree.parse" "xml.etree.ElementTree.fromstring" "xml.etree.ElementTree.XML" "xml.etree.ElementTree.iterparse"
    "xml.etree.cElementTree.parse" "xml.etree.cElementTree.fromstring" "xml.etree.cElementTree.XML" "xml.etree.cElementTree.iterparse")
  (#not-constant? @xml)) @finding
