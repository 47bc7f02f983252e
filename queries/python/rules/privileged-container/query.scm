; client.containers.run("image", privileged=True)
(call
  function: (attribute object: (_) @containers attribute: (identifier) @method)
  arguments: (argument_list (keyword_argument name: (identifier) @key value: (_) @value) @finding)
  (#eq? @key "privileged")
  (#value? @value "True")
  (#any-of? @method "run" "create" "create_host_config" "create_container" "exec_run" "exec_create")
  (#match? @containers "(?i)containers?$|client|docker|api"))

; subprocess.run(["docker", "run", "--privileged", …])
(list
  . (string) @docker
  (string) @finding
  (#match? @docker "^.(/usr/bin/)?(docker|podman|nerdctl).$")
  (#match? @finding "^.--privileged(=true)?.$"))
