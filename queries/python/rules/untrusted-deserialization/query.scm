(call
  function: (_) @f
  arguments: (argument_list . [(keyword_argument value: (_) @data) (_) @data])
  (#resolves? @f
    "pickle.load" "pickle.loads" "pickle.Unpickler" "_pickle.load" "_pickle.loads" "cPickle.load" "cPickle.loads"
    "dill.load" "dill.loads" "dill.Unpickler" "cloudpickle.load" "cloudpickle.loads" "jsonpickle.decode" "jsonpickle.unpickler.decode"
    "pandas.read_pickle" "joblib.load" "marshal.load" "marshal.loads" "shelve.open" "shelve.DbfilenameShelf"
    "yaml.unsafe_load" "yaml.unsafe_load_all" "django.contrib.sessions.serializers.PickleSerializer.loads"
    "sklearn.externals.joblib.load" "skops.io.load" "keras.models.load_model" "tensorflow.keras.models.load_model")
  (#tainted? @data "remote")) @finding

; With a loader that builds any object. Since PyYAML 6 one has to be named.
(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves? @f "yaml.load" "yaml.load_all" "ruamel.yaml.load")
  (#no-argument? @finding "Loader" 1)
  (#tainted? @data "remote")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves? @f "yaml.load" "yaml.load_all" "ruamel.yaml.load")
  (#argument? @finding "Loader" 1 "loader")
  (#resolves? "loader"
    "yaml.Loader" "yaml.UnsafeLoader" "yaml.CLoader" "yaml.CUnsafeLoader" "yaml.loader.Loader" "yaml.loader.UnsafeLoader"
    "yaml.cyaml.CLoader" "ruamel.yaml.Loader" "ruamel.yaml.UnsafeLoader")
  (#tainted? @data "remote")) @finding

; NumPy and PyTorch, with pickles allowed
(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves? @f "numpy.load" "numpy.lib.npyio.load")
  (#argument? @finding "allow_pickle" 2 "allow")
  (#value? "allow" "True")
  (#tainted? @data "remote")) @finding

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
