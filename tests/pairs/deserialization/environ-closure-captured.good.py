# The closure captures the constant blob; the one from the environment is only measured.
import base64
import os
import pickle

DEFAULTS = pickle.dumps({"volume": 5, "theme": "dark"})


def make_reader(blob):
    def read(key):
        return pickle.loads(blob).get(key)

    return read


def main():
    encoded = os.environ.get("RADIO_PREFERENCES", "")
    stored = base64.b64decode(encoded)
    print("stored preferences:", len(stored), "bytes")

    reader = make_reader(DEFAULTS)
    for key in ("volume", "theme"):
        print(key, reader(key))


if __name__ == "__main__":
    main()
