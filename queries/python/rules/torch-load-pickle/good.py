import torch
from safetensors.torch import load_file

BASE = "base.pt"


def restore(path):
    return torch.load(path, weights_only=True)


def default(path):
    return torch.load(path, map_location="cpu")


def tensors(path):
    return load_file(path)


def shipped():
    return torch.load(BASE, weights_only=False)


def passed_on(path, weights_only):
    return torch.load(path, weights_only=weights_only)


def save(model, path):
    torch.save(model.state_dict(), path)


class Loader:
    def load(self, path, weights_only=False):
        return path


def own(path):
    return Loader().load(path, weights_only=False)
