# The subclass overrides parse() with safe_load, so the parent's method is never reached.
import sys

import yaml


class Importer:
    def parse(self, text):
        return yaml.unsafe_load(text)

    def run(self, stream):
        document = self.parse(stream.read())
        return sorted(document or {})


class RecipeImporter(Importer):
    def parse(self, text):
        return yaml.safe_load(text)


if __name__ == "__main__":
    for heading in RecipeImporter().run(sys.stdin):
        print(heading)
