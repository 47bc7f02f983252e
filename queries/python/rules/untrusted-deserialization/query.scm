; YAML and NumPy have rules of their own, yaml-load and numpy-allow-pickle, which know a better call.
(call
  function: (_) @f
  arguments: (argument_list . [(keyword_argument value: (_) @data) (_) @data])
  (#resolves? @f
    "pickle.load" "pickle.loads" "pickle.Unpickler" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads"
    "dill.load" "dill.loads" "dill.Unpickler" "cloudpickle.load" "cloudpickle.loads" "jsonpickle.decode" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "joblib.load" "marshal.load" "marshal.loads" "shelve.open" "shelve.DbfilenameShelf"
    "django.contrib.sessions.serializers.PickleSerializer.loads"
    "sklearn.externals.joblib.load" "skops.io.load" "keras.models.load_model" "tensorflow.keras.models.load_model")
  (#tainted? @data "remote")) @finding

; PyTorch, with pickles allowed
(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves? @f "torch.load" "torch.serialization.load")
  (#not-argument? @finding "weights_only")
  (#tainted? @data "remote")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves? @f "torch.load" "torch.serialization.load")
  (#argument? @finding "weights_only" "only")
  (#value? "only" "False")
  (#tainted? @data "remote")) @finding
