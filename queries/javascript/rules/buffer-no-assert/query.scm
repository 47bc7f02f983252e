; buffer.readUInt8(offset, true)
(call_expression
  function: (member_expression property: (property_identifier) @f)
  arguments: (arguments . (_) . (true) @flag .)
  (#match? @f "^read(U?Int(8|16LE|16BE|32LE|32BE)|Float(LE|BE)|Double(LE|BE))$")) @finding

; buffer.writeUInt8(value, offset, true), buffer.readUIntBE(offset, length, true)
(call_expression
  function: (member_expression property: (property_identifier) @f)
  arguments: (arguments . (_) . (_) . (true) @flag .)
  (#match? @f "^(write(U?Int(8|16LE|16BE|32LE|32BE)|Float(LE|BE)|Double(LE|BE))|readU?Int(LE|BE))$")) @finding

; buffer.writeUIntBE(value, offset, length, true)
(call_expression
  function: (member_expression property: (property_identifier) @f)
  arguments: (arguments . (_) . (_) . (_) . (true) @flag .)
  (#match? @f "^writeU?Int(LE|BE)$")) @finding
