# The subclass hands every document to yaml.unsafe_load of its parent.
import sys

import yaml


class Importer:
    def parse(self, text):
        return yaml.unsafe_load(text)  # weakness

    def run(self, stream):
        document = self.parse(stream.read())
        return sorted(document or {})


class RecipeImporter(Importer):
    def title(self, text):
        return yaml.safe_load(text)


if __name__ == "__main__":
    for heading in RecipeImporter().run(sys.stdin):
        print(heading)
