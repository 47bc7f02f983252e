; node-expat brings an expat from before its limit on amplification; xml2json is built on it.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @xml)
  (#resolves? @f "node-expat.Parser.parse" "node-expat.Parser.write" "node-expat.Parser.end" "expat.Parser.write" "expat.Parser.parse" "xml2json.toJson" "xml2json.toJSON"
    "libxmljs.SaxParser.parseString" "libxmljs.SaxPushParser.push" "libxmljs2.SaxParser.parseString" "libxmljs2.SaxPushParser.push")
  (#tainted? @xml "remote")) @finding
