; python-ldap: base, scope, filter. The names are its own.
(call
  function: (attribute attribute: (identifier) @method) @f
  (#any-of? @method "search_s" "search_st" "search_ext" "search_ext_s")
  (#argument? @finding "filterstr" 2 "filter")
  (#tainted? "filter" "remote")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  (#any-of? @method "search_s" "search_st" "search_ext" "search_ext_s")
  (#argument? @finding "base" 0 "base")
  (#tainted? "base" "remote")) @finding

; ldap3: base, filter
(call
  function: (_) @f
  (#resolves? @f
    "ldap3.Connection.search" "ldap3.core.connection.Connection.search" "ldap3.Connection.extend.standard.paged_search"
    "ldap3.core.connection.Connection.extend.standard.paged_search")
  (#argument? @finding "search_filter" 1 "filter")
  (#tainted? "filter" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "ldap3.Connection.search" "ldap3.core.connection.Connection.search" "ldap3.Connection.extend.standard.paged_search"
    "ldap3.core.connection.Connection.extend.standard.paged_search")
  (#argument? @finding "search_base" 0 "base")
  (#tainted? "base" "remote")) @finding

; A connection that was made elsewhere
(call
  function: (attribute object: (_) @connection attribute: (identifier) @method) @f
  (#any-of? @method "search" "paged_search")
  (#match? @connection "(?i)ldap|directory|extend\\.standard$")
  (#not-resolves? @f
    "ldap3.Connection.search" "ldap3.core.connection.Connection.search" "ldap3.Connection.extend.standard.paged_search"
    "ldap3.core.connection.Connection.extend.standard.paged_search")
  (#argument? @finding "search_filter" 1 "filter")
  (#tainted? "filter" "remote")) @finding
