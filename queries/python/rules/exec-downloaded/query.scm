; exec(requests.get(url).text)
(call
  function: (_) @f
  arguments: (argument_list . [
    (attribute object: (call function: (_) @get arguments: (argument_list . (_) @url)))
    (call function: (attribute object: (call function: (_) @get arguments: (argument_list . (_) @url))))
    (call function: (attribute object: (call function: (attribute object: (call function: (_) @get arguments: (argument_list . (_) @url))))))
    (call function: (identifier) @compile arguments: (argument_list . [
      (attribute object: (call function: (_) @get arguments: (argument_list . (_) @url)))
      (call function: (attribute object: (call function: (_) @get arguments: (argument_list . (_) @url))))
    ]))
  ])
  (#resolves? @f "exec" "eval" "builtins.exec" "builtins.eval" "pickle.loads" "marshal.loads" "dill.loads")
  (#resolves? @get
    "requests.get" "requests.post" "httpx.get" "urllib.request.urlopen" "urllib.urlopen" "urllib2.urlopen"
    "requests.Session.get" "httpx.Client.get")) @finding

; Kept in a variable first: code = requests.get(url).text, exec(code)
(call
  function: (_) @f
  arguments: (argument_list . [(identifier) (attribute)] @url .)
  (#resolves? @f "exec" "eval" "builtins.exec" "builtins.eval" "pickle.loads" "marshal.loads" "dill.loads")
  (#resolves? @url
    "requests.Response.text" "requests.Response.content" "httpx.Response.text" "httpx.Response.content"
    "requests.get().text" "requests.get().content" "httpx.get().text" "httpx.get().content"
    "urllib.request.urlopen().read()")
  (#not-match? @url "\\)")
  (#not-inside? @finding "hash-checked")) @finding

; curl … | sh
(call
  function: (_) @f
  arguments: (argument_list . (_) @url)
  (#resolves? @f
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "os.system"
    "os.popen" "subprocess.getoutput" "subprocess.getstatusoutput" "asyncio.create_subprocess_shell")
  (#value? @url "/\\b(curl|wget)\\s[^|;&]*\\|\\s*(sudo\\s+(-\\w+\\s+)*)?(ba|z|da)?sh\\b|\\b(curl|wget)\\s[^|;&]*\\|\\s*(sudo\\s+)?python/")) @finding
