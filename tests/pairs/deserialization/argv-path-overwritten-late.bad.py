# The bundled path is assigned only after the file named on the command line was loaded.
import pathlib
import pickle
import sys

BUNDLED = pathlib.Path(__file__).with_name("routes.pickle")


def main(argv):
    if len(argv) < 2:
        print("usage: routes FILE")
        return 2

    path = pathlib.Path(argv[1])
    print("asked for", path.name)
    with path.open("rb") as file:
        routes = pickle.load(file)  # weakness
    path = BUNDLED

    print(len(routes), "routes; bundled file:", path.name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
