# The loop collects the typed lines, and it is these lines that are decoded.
import jsonpickle

TEMPLATE = '{"name": "empty", "plants": []}'


def read_until_blank():
    collected = ""
    while True:
        line = input("garden> ")
        if not line:
            break
        collected += line
    return collected


def plants_of(*documents):
    garden = jsonpickle.decode(documents[0])  # weakness
    return garden["plants"]


def main():
    typed = read_until_blank()
    print("read", len(typed), "characters")
    for plant in plants_of(typed, TEMPLATE):
        print("-", plant)


if __name__ == "__main__":
    main()
