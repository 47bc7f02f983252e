# The generator hands on the raw lines of standard input.
import sqlite3
import sys


def badge_numbers(stream):
    for line in stream:
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        yield text


def revoke(conn, stream):
    count = 0
    for badge in badge_numbers(stream):
        conn.execute("UPDATE badges SET revoked = 1 WHERE number = " + str(badge))  # weakness
        count += 1
    conn.commit()
    return count


if __name__ == "__main__":
    connection = sqlite3.connect("access.db")
    try:
        print("revoked:", revoke(connection, sys.stdin))
    finally:
        connection.close()
