import pickle

ALLOWED = {("datetime", "date"), ("decimal", "Decimal")}


class Allowing(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in ALLOWED:
            raise pickle.UnpicklingError(f"{module}.{name} is not allowed")
        return super().find_class(module, name)


class AllowingFirst(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) in ALLOWED:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is not allowed")


class Own(pickle.Unpickler):
    def find_class(self, module, name):
        if not module.startswith("ledger."):
            raise pickle.UnpicklingError("not one of ours")
        return super().find_class(module, name)


class Nothing(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError("no classes at all")


# Old names of what has moved.
class Renaming(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "ledger.old":
            module = "ledger.new"
        return super().find_class(module, name)
