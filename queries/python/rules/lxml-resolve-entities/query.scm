(call
  function: (_) @f
  (#resolves? @f
    "lxml.etree.XMLParser" "lxml.etree.XMLPullParser" "lxml.etree.ETCompatXMLParser" "lxml.etree.iterparse"
    "lxml.objectify.makeparser")
  (#argument? @finding "resolve_entities" "resolve")
  (#value? "resolve" "True")) @finding
