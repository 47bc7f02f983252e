from datasets import load_dataset
from huggingface_hub import hf_hub_download
from transformers import AutoTokenizer

COMMIT = "5d0f2e8f4f1d3d5a9c61c3f0b8a4e7d2196c0ab3"


def tokenizer():
    return AutoTokenizer.from_pretrained("acme/address-model", revision=COMMIT)


def local():
    return AutoTokenizer.from_pretrained("./models/address")


def trained(checkpoint_dir):
    return AutoTokenizer.from_pretrained(checkpoint_dir)


def rows():
    return load_dataset("acme/addresses", revision=COMMIT)


def weights(revision):
    return hf_hub_download("acme/address-model", "model.safetensors", revision=revision)
