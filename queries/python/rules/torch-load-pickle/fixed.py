import torch
from torch import load, nn


def restore(model: nn.Module, path):
    state = torch.load(path, map_location="cpu", weights_only=True)
    model.load_state_dict(state["model"])
    return model


def downloaded(client, name):
    file = client.download(name)
    return load(file, weights_only=True)


def checkpoint(args):
    return torch.load(
        args.checkpoint,
        weights_only=True,
    )
