; An address whose scheme and host are written here is left out, and so is a Request, which is told where it is made.
(call
  function: (_) @f
  (#resolves? @f
    "urllib.request.urlopen" "urllib.request.urlretrieve" "urllib.request.Request" "urllib.urlopen" "urllib.urlretrieve"
    "urllib2.urlopen" "urllib2.Request" "six.moves.urllib.request.urlopen" "six.moves.urllib.request.urlretrieve"
    "six.moves.urllib.request.Request")
  (#argument? @finding "url" 0 "url")
  (#not-constant? "url")
  (#not-value? "url" "/^(https?|wss?|data):/")
  (#not-match? "url" "Request\\(|^(\\w+\\.)*(req|request)$")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "urllib.request.urlopen" "urllib.request.urlretrieve" "urllib.request.Request" "urllib.urlopen" "urllib.urlretrieve"
    "urllib2.urlopen" "urllib2.Request" "six.moves.urllib.request.urlopen" "six.moves.urllib.request.urlretrieve"
    "six.moves.urllib.request.Request")
  (#argument? @finding "url" 0 "url")
  (#value? "url" "/^(file|ftp|local_file):/")) @finding
