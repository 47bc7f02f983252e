import numpy
import numpy as np
from numpy import load


def features(path):
    return np.load(path, allow_pickle=True)  # finding


def upload(request):
    archive = load(request.files["data"], allow_pickle=True)  # finding
    return archive["x"], archive["y"]


def mapped(path):
    return numpy.load(path, mmap_mode=None, allow_pickle=True, fix_imports=False)  # finding


def positional(path):
    return np.load(path, "r", True)  # finding
