import numpy as np

WEIGHTS = "weights.npz"


def features(path):
    return np.load(path)


def explicit(path):
    return np.load(path, allow_pickle=False)


def shipped():
    return np.load(WEIGHTS, allow_pickle=True)


def passed_on(path, allow_pickle):
    return np.load(path, allow_pickle=allow_pickle)


def save(path, array):
    np.save(path, array, allow_pickle=True)


def text(path):
    return np.loadtxt(path)


class Store:
    def load(self, key, allow_pickle=False):
        return self.backend[key]


def read(store: Store, key):
    return store.load(key, allow_pickle=True)
