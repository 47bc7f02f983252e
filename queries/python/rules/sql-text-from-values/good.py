TABLE = "ships"
BASE = "SELECT name FROM "


def listing():
    return BASE + TABLE + " ORDER BY name"


def fixed():
    return f"SELECT * FROM {TABLE} LIMIT {int('10')}"


def parameters(cursor, name):
    cursor.execute("SELECT * FROM ships WHERE name = %s", [name])


def prose(count):
    return f"Select one of {count} ships" + f", update {count} of them"


def limited(cursor, count):
    return f"SELECT * FROM ships LIMIT {int(count)}"


COLUMNS = {"name": "ships.name", "built": "ships.built"}


def marked(cursor, numbers):
    marks = ",".join("?" * len(numbers))
    cursor.execute(f"SELECT * FROM ships WHERE number IN ({marks})", numbers)


def ordered(cursor, by):
    cursor.execute("SELECT * FROM ships ORDER BY " + COLUMNS.get(by, "ships.name"))


def ordered_strictly(run, by):
    run(f"SELECT * FROM ships ORDER BY {COLUMNS[by]}")
