; HostConfig: { Privileged: true }, as Docker's API names it.
(pair
  key: [(property_identifier) (string)] @key
  value: (_) @value
  (#match? @key "^['\"]?Privileged['\"]?$")
  (#value? @value "true")) @finding

; spawn('docker', ['run', '--privileged', …])
(call_expression
  arguments: (arguments . (string) @docker . (array (string) @finding))
  (#match? @docker "^.(/usr/bin/)?(docker|podman|nerdctl).$")
  (#match? @finding "^.--privileged(=true)?.$"))
