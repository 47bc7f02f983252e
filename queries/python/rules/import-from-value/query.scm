; Below a package that is written here only its own modules can be reached.
(call
  function: (_) @f
  arguments: (argument_list . (_) @name)
  (#resolves? @f "importlib.import_module" "__import__" "builtins.__import__" "runpy.run_module" "runpy.run_path")
  (#not-constant? @name)
  (#not-match? @name "^(__name__|__package__)|^name=")
  (#not-value? @name "/^\\w[\\w.]*\\./")) @finding
