; Copying an object through its own pickle, loads(dumps(x)), reads nothing from outside. JSON's own `pickle` is not one.
(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves? @f
    "pickle.load" "pickle.loads" "pickle.Unpickler" "_pickle.load" "_pickle.loads"
    "cPickle.load" "cPickle.loads" "dill.load" "dill.loads" "dill.Unpickler"
    "cloudpickle.load" "cloudpickle.loads" "jsonpickle.decode" "jsonpickle.unpickler.decode"
    "jsonpickle.unpickler.Unpickler.restore" "shelve.open" "shelve.DbfilenameShelf" "pandas.read_pickle" "joblib.load")
  (#not-constant? @data)
  (#not-match? @data "\\bdumps\\(")
  (#tainted? @data "unknown" "local" "database")) @finding
