; What compile() makes is run, or not, elsewhere.
(call
  function: (_) @f
  arguments: (argument_list . (_) @code)
  (#resolves? @f
    "eval" "exec" "builtins.eval" "builtins.exec" "execfile" "timeit.timeit" "timeit.repeat"
    "code.InteractiveInterpreter.runsource" "code.InteractiveInterpreter.runcode" "code.InteractiveConsole.push"
    "pandas.eval" "numexpr.evaluate" "asteval.Interpreter" "js2py.eval_js" "sympy.sympify")
  (#tainted? @code "argv" "environment" "stdin")) @finding
