; What other libraries call it: Elasticsearch, aiohttp, GitLab, hvac, InfluxDB. requests and httpx are for verify-false.
(call
  arguments: (argument_list (keyword_argument
    name: (identifier) @name
    value: (false) @value) @finding)
  (#any-of? @name
    "verify_certs" "verify_ssl" "ssl_verify" "ssl_verify_peer" "verify_ssl_certs" "verify_tls" "tls_verify" "validate_certs"
    "check_certificate" "ssl_check_hostname"))

; boto3 says verify, too, and aiohttp ssl
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument
    name: (identifier) @name
    value: (false) @value) @finding)
  (#eq? @name "verify")
  (#resolves? @f "boto3.client" "boto3.resource" "boto3.Session.client" "boto3.Session.resource" "hvac.Client"))

(call
  function: (_) @f
  arguments: (argument_list (keyword_argument
    name: (identifier) @name
    value: (false) @value) @finding)
  (#eq? @name "ssl")
  (#resolves? @f
    "aiohttp.TCPConnector" "aiohttp.request" "aiohttp.ClientSession.get" "aiohttp.ClientSession.post" "aiohttp.ClientSession.put"
    "aiohttp.ClientSession.patch" "aiohttp.ClientSession.delete" "aiohttp.ClientSession.head" "aiohttp.ClientSession.request"
    "aiohttp.ClientSession.ws_connect"))
