; A host with a name that the whole net knows. Machines next door and this one have no dots, numbers, or names of their own.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @url)
  (#resolves? @f
    "reqwest::get" "reqwest::blocking::get" "ureq::get" "ureq::post" "ureq::put" "ureq::delete" "surf::get" "surf::post" "isahc::get" "isahc::post"
    "attohttpc::get" "attohttpc::post" "minreq::get" "minreq::post")
  (#value? @url "/(?i)^http://([a-z0-9_-]+\\.)+[a-z]{2,}([:/?#]|$)/")
  (#not-value? @url "/(?i)^http://([^/?#]*\\.)?(localhost|local|internal|lan|home|corp|svc|test|invalid|intranet|private|onion|i2p|arpa)([:/?#]|$)/")) @finding

(call_expression
  function: (field_expression field: (field_identifier) @f @finding) @method
  arguments: (arguments . (_) @url .)
  (#any-of? @f "get" "post" "put" "patch" "delete")
  (#resolves? @method
    "reqwest::Client.*" "reqwest::blocking::Client.*" "reqwest_middleware::ClientWithMiddleware.*" "ureq::Agent.*" "surf::Client.*" "awc::Client.*")
  (#value? @url "/(?i)^http://([a-z0-9_-]+\\.)+[a-z]{2,}([:/?#]|$)/")
  (#not-value? @url "/(?i)^http://([^/?#]*\\.)?(localhost|local|internal|lan|home|corp|svc|test|invalid|intranet|private|onion|i2p|arpa)([:/?#]|$)/"))
