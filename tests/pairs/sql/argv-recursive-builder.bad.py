# The recursive builder puts every search word from the command line into the condition.
import sqlite3
import sys


def condition(words):
    """Build one LIKE per word, joined by AND."""
    if not words:
        return "1 = 1"
    head = words[0]
    rest = words[1:]
    return "body LIKE '%" + head + "%' AND " + condition(rest)


def search(path, words):
    conn = sqlite3.connect(path)
    try:
        sql = "SELECT id, title FROM notes WHERE " + condition(words)
        return conn.execute(sql).fetchall()  # weakness
    finally:
        conn.close()


def main():
    words = sys.argv[1:]
    if not words:
        sys.exit("usage: notes WORD...")
    for note_id, title in search("notes.db", words):
        print(f"{note_id:5d}  {title}")


if __name__ == "__main__":
    main()
