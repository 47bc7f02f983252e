import builtins
import pathlib
from dataclasses import dataclass
from types import CodeType

SETUP = "answer = 42"
about = {}

with open("package/version.py") as handle:
    exec(handle.read(), about)

exec(pathlib.Path("package/about.py").read_text(), about)


def constant(scope):
    exec(SETUP, scope)
    exec("import math", scope)


def compiled(tree, scope):
    exec(compile(tree, "<tree>", "exec"), scope)


def compiled_before(source, filename, scope):
    code = compile(source, filename, "exec")
    exec(code, scope)


def load(loader, name, module):
    exec(loader.get_code(name), module.__dict__)


@dataclass
class Command:
    name: str

    def exec(self, connection):
        return connection.exec(self.name)


def run(command: Command, connection):
    return command.exec(connection)


def load(program: CodeType, names):
    exec(program, names)
