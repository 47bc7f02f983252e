; search(base, scope, filter, attributes)
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (_) @filter . (_))
  (#resolves? @f
    "ldap3::Ldap.search" "ldap3::LdapConn.search" "ldap3::Ldap.streaming_search" "ldap3::LdapConn.streaming_search"
    "ldap3::LdapConn.streaming_search_with" "ldap3::Ldap.streaming_search_with")
  (#tainted? @filter "remote")) @finding

; The folder that is searched, or the name that is bound
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @filter)
  (#resolves? @f
    "ldap3::Ldap.search" "ldap3::LdapConn.search" "ldap3::Ldap.simple_bind" "ldap3::LdapConn.simple_bind" "ldap3::Ldap.delete"
    "ldap3::LdapConn.delete" "ldap3::Ldap.modify" "ldap3::LdapConn.modify")
  (#tainted? @filter "remote")) @finding
