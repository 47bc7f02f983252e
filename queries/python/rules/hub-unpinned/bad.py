import torch
from datasets import load_dataset
from huggingface_hub import hf_hub_download, snapshot_download
from transformers import AutoTokenizer


def tokenizer():
    return AutoTokenizer.from_pretrained("acme/address-model")  # finding


def tagged():
    return AutoTokenizer.from_pretrained("acme/address-model", revision="v1.0")  # finding


def rows():
    return load_dataset("acme/addresses", split="train")  # finding


def weights():
    return hf_hub_download("acme/address-model", "model.safetensors", revision="main")  # finding


def everything():
    return snapshot_download(repo_id="acme/address-model")  # finding


def vision():
    return torch.hub.load("acme/vision", "classifier")  # finding
