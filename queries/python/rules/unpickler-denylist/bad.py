import pickle
from pickle import Unpickler

REFUSED = {"os", "posix", "subprocess", "sys"}


class Careful(pickle.Unpickler):
    def find_class(self, module, name):  # finding
        if module in REFUSED or name in ("eval", "exec"):
            raise pickle.UnpicklingError(f"{module}.{name} is not allowed")
        return super().find_class(module, name)


class Ledger(Unpickler):
    """Reads ledgers."""

    def find_class(self, module, name):  # finding
        if module == "os" and name == "system":
            raise pickle.UnpicklingError("no commands")
        return Unpickler.find_class(self, module, name)
