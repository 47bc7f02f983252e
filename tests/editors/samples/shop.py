import hashlib
import subprocess

# On the line of each finding an astral character stands before it.
note = "𝒳"; digest = hashlib.md5(b"goods")


def run(command):
    note = "𝒳"; subprocess.run(command, shell=True)
