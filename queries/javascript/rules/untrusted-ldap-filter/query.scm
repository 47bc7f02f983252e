(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (object (pair key: (property_identifier) @key value: (_) @filter)))
  (#resolves? @f "ldapjs.Client.search" "ldapts.Client.search" "ldapjs.createClient().search" "@hapi/ldap.search" "simple-ldap-search.search")
  (#any-of? @key "filter" "searchFilter")
  (#tainted? @filter "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . [(identifier) (member_expression) (call_expression)] @options)
  (#resolves? @f "ldapjs.Client.search" "ldapts.Client.search")
  (#tainted? "options.filter" "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @dn)
  (#resolves? @f "ldapjs.Client.search" "ldapjs.Client.bind" "ldapjs.Client.del" "ldapjs.Client.modify" "ldapjs.Client.add" "ldapts.Client.search" "ldapts.Client.bind" "ldapjs.parseFilter" "ldapjs.filters.parseString" "ldapjs.parseDN")
  (#tainted? @dn "remote")) @finding
; A client from another file
(call_expression
  function: (member_expression object: (_) @client property: (property_identifier) @method) @f
  arguments: (arguments . (_) . (object (pair key: (property_identifier) @key value: (_) @filter)))
  (#eq? @method "search")
  (#match? @client "(?i)ldap|^(this\\.)?client$")
  (#not-resolves? @f "ldapjs.*" "ldapts.*")
  (#eq? @key "filter")
  (#value? @filter "/^\\(.*\\h/")
  (#tainted? @filter "remote")) @finding
