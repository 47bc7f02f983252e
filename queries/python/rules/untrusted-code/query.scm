; What compile() makes is run, or not, elsewhere.
(call
  function: (_) @f
  arguments: (argument_list . (_) @code)
  (#resolves? @f
    "eval" "exec" "builtins.eval" "builtins.exec" "execfile" "timeit.timeit" "timeit.repeat" "cProfile.run" "profile.run"
    "code.InteractiveInterpreter.runsource" "code.InteractiveInterpreter.runcode" "code.InteractiveConsole.push"
    "pandas.eval" "numexpr.evaluate" "asteval.Interpreter" "js2py.eval_js" "sympy.sympify" "runpy.run_path")
  (#tainted? @code "remote")) @finding

; A module of their choice is code as well.
(call
  function: (_) @f
  arguments: (argument_list . (_) @code)
  (#resolves? @f "__import__" "builtins.__import__" "importlib.import_module" "importlib.__import__" "runpy.run_module" "pydoc.locate"
    "django.utils.module_loading.import_string" "werkzeug.utils.import_string")
  (#tainted? @code "remote")) @finding
