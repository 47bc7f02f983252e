"""What the attacks on Python samples share: the sample as a module, and the two things that they report."""

import sys
from pathlib import Path
from types import ModuleType

PLACE = sys.argv[1]
"""The file with the sample."""
BAD = sys.argv[2] == "bad"
"""Whether it is the one before the fix."""
LESSON = Path(sys.argv[3]).read_text("utf-8")
"""The lesson with the sample in it."""


def load(**given):
    """Runs the sample as the module `sample`, with the names that the lesson leaves to its reader."""
    module = ModuleType("sample")
    module.__file__ = PLACE
    sys.modules["sample"] = module
    vars(module).update(given)
    exec(compile(Path(PLACE).read_text("utf-8"), PLACE, "exec", dont_inherit=True), vars(module))
    return module


def quoted(text):
    """A piece of the attack, letter for letter as the lesson has it."""
    if text not in LESSON:
        raise SystemExit(f"not in the lesson: {text}")
    return text


def use(answer):
    """What a legitimate input gave. It is the same before and after the fix."""
    print("USE:", repr(answer))


def attack(worked, evidence):
    """Whether the attacker got what the lesson says, and what shows it."""
    print("ATTACK WORKED:" if worked else "ATTACK FAILED:", repr(evidence)[:300])
