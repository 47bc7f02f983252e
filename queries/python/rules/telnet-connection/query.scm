; This machine's own consoles, such as an emulator's, are left out.
(call
  function: (_) @f
  (#resolves? @f "telnetlib.Telnet" "telnetlib3.open_connection")
  (#argument? @finding "host" 0 "host")
  (#not-value? "host" "localhost" "::1" "/^127\\./")) @finding
