from datasets import load_dataset
from transformers import AutoModel


def model(name):
    return AutoModel.from_pretrained(name, trust_remote_code=True)  # finding


def rows():
    return load_dataset("acme/addresses", split="train", revision="main", trust_remote_code=True)  # finding
