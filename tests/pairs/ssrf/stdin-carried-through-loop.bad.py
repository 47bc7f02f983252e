# Each round probes the address read in the round before it.
import sys

import requests

HEALTH = "https://status.meters.example/health"


def probe(address):
    try:
        return requests.get(address, timeout=2).status_code  # weakness
    except requests.RequestException:
        return 0


def main():
    current = HEALTH
    seen = 0
    for line in sys.stdin:
        print(seen, probe(current))
        entered = line.strip()
        seen += len(entered) > 0
        current = entered
    print("lines:", seen)


if __name__ == "__main__":
    main()
