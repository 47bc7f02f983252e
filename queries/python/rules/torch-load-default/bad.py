import torch


def restore(model, path):
    model.load_state_dict(torch.load(path, map_location="cpu"))  # finding unless torch 2.6.0


def checkpoint():
    return torch.load("checkpoint.pt", weights_only=False)  # finding
