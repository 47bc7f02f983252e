; The method's name is lxml's own; its variables, xpath("//a[@b=$c]", c=value), are safe.
(call
  function: (attribute attribute: (identifier) @method) @f
  (#any-of? @method "xpath" "xpathEval" "xpath_eval")
  (#argument? @finding "_path" 0 "path")
  (#tainted? "path" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f "lxml.etree.XPath" "lxml.etree.ETXPath" "lxml.etree.XPathEvaluator" "elementpath.Selector" "xpath.compile")
  (#argument? @finding "path" 0 "path")
  (#tainted? "path" "remote")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) . [(keyword_argument value: (_) @path) (_) @path])
  (#resolves? @f "elementpath.select" "elementpath.iter_select")
  (#tainted? @path "remote")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @path)
  (#resolves? @f "xpath.find" "xpath.findnode" "xpath.findvalue" "xpath.findvalues")
  (#tainted? @path "remote")) @finding

; A document's own search
(call
  function: (_) @f
  (#resolves? @f
    "xml.etree.ElementTree.ElementTree.find" "xml.etree.ElementTree.ElementTree.findall"
    "xml.etree.ElementTree.ElementTree.findtext" "xml.etree.ElementTree.ElementTree.iterfind"
    "xml.etree.ElementTree.Element.find" "xml.etree.ElementTree.Element.findall" "xml.etree.ElementTree.Element.findtext"
    "xml.etree.ElementTree.Element.iterfind"
    "lxml.etree._ElementTree.find" "lxml.etree._ElementTree.findall" "lxml.etree._ElementTree.findtext"
    "lxml.etree._Element.find" "lxml.etree._Element.findall" "lxml.etree._Element.findtext")
  (#argument? @finding "path" 0 "path")
  (#tainted? "path" "remote")) @finding
