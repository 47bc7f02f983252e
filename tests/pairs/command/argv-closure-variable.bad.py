# The nested function closes over the name from the command line.
import subprocess
import sys


def make_archiver(name, folder):
    def archive():
        command = "tar -czf /var/backups/" + name + ".tgz /srv/data"
        return subprocess.call(command, shell=True)  # weakness

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
