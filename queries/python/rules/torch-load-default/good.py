import torch
from safetensors.torch import load_file


def restore(model, path):
    model.load_state_dict(torch.load(path, weights_only=True))


def tensors(path):
    return load_file(path)
