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
