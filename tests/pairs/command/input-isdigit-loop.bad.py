# The loop ends as soon as something is typed, be it a number or not.
import os


def ask_for_pid():
    answer = ""
    while not answer:
        answer = input("process to renice: ").strip()
    return answer


def ask_yes_no(question):
    return input(question + " [y/n] ").lower().startswith("y")


def main():
    pid = ask_for_pid()
    level = "10"
    if ask_yes_no("really slow it down?"):
        level = "19"
    line = "renice -n {0} -p {1}".format(level, pid)
    print("+", line)
    os.system(line)  # weakness


if __name__ == "__main__":
    main()
