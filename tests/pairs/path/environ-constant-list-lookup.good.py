# Safe: the list is asked for its second position, a constant.
import csv
import os
import sys

FOLDER = "/var/lib/weather/"


def sources():
    station = os.environ.get("STATION_FILE", "harbour.csv")
    return [station, "airport.csv", "hilltop.csv"]


def read_rows(name):
    with open(FOLDER + name, newline="", encoding="utf-8") as stream:
        yield from csv.DictReader(stream)


def main():
    chosen = sources()
    average_of = chosen[1:][0]
    values = [float(row["celsius"]) for row in read_rows(average_of)]
    if not values:
        sys.exit("no values")
    print(f"{sum(values) / len(values):.1f} from {len(chosen)} known files")


if __name__ == "__main__":
    main()
