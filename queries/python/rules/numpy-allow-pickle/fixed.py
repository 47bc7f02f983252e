import numpy
import numpy as np
from numpy import load


def features(path):
    return np.load(path)


def upload(request):
    archive = load(request.files["data"])
    return archive["x"], archive["y"]


def mapped(path):
    return numpy.load(path, mmap_mode=None, fix_imports=False)


def positional(path):
    return np.load(path, "r")
