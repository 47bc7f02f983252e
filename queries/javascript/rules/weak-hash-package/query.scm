; Packages that do nothing but MD5 or SHA-1, and crypto-js. Passwords are told by fast-password-hash.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data)
  (#resolves? @f
    "md5" "sha1" "js-md5" "js-md5.md5" "js-sha1" "js-sha1.sha1" "blueimp-md5" "blueimp-md5.md5" "spark-md5.hash"
    "ts-md5.Md5.hashStr" "crypto-js.MD5" "crypto-js.SHA1" "crypto-js/md5" "crypto-js/sha1")
  (#not-constant? @data)
  (#not-match? @data "(?i)password|passwd|passphrase|\\bpwd\\b|etag|cache|checksum|gravatar|mail|file|content|source|src|buf|bytes|chunk|body|html|css|path|url|uri|JSON\\.stringify|module|query|version|asset|guid|entity")) @finding
