; What a program is started with or is told. Its own files, caches above all, are for pickle-load.
(call
  function: (_) @f
  arguments: (argument_list . [(keyword_argument value: (_) @data) (_) @data])
  (#resolves? @f
    "pickle.load" "pickle.loads" "pickle.Unpickler" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads"
    "dill.load" "dill.loads" "dill.Unpickler" "cloudpickle.load" "cloudpickle.loads" "jsonpickle.decode" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "marshal.load" "marshal.loads")
  (#tainted? @data "argv" "environment" "stdin")) @finding
