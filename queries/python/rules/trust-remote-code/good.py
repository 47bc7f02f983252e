from transformers import AutoModel

COMMIT = "5d0f2e8f4f1d3d5a9c61c3f0b8a4e7d2196c0ab3"


def pinned(name):
    return AutoModel.from_pretrained(name, trust_remote_code=True, revision=COMMIT)


def own(name):
    return AutoModel.from_pretrained(name, trust_remote_code=False, revision=COMMIT)


def passed_on(name, trust_remote_code=False):
    return AutoModel.from_pretrained(name, trust_remote_code=trust_remote_code, revision=COMMIT)
