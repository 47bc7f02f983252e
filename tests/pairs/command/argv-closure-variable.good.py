# Safe: the nested function closes over the constant; the name only appears in the message.
import subprocess
import sys


def make_archiver(name, folder):
    def archive():
        command = "tar -czf /var/backups/" + folder + ".tgz /srv/data"
        return subprocess.call(command, shell=True)

    return archive


def main(arguments):
    if len(arguments) != 2:
        print("usage: archive NAME", file=sys.stderr)
        return 2
    archiver = make_archiver(arguments[1], "nightly")
    code = archiver()
    print(f"archive for {arguments[1]}: exit code {code}")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv))
