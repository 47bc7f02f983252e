# Safe: the recursive builder writes one placeholder per word; the words are bound.
import sqlite3
import sys


def condition(words):
    """Build one LIKE per word, joined by AND."""
    if not words:
        return "1 = 1"
    rest = words[1:]
    return "body LIKE '%' || ? || '%' AND " + condition(rest)


def search(path, words):
    conn = sqlite3.connect(path)
    try:
        sql = "SELECT id, title FROM notes WHERE " + condition(words)
        return conn.execute(sql, words).fetchall()
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
