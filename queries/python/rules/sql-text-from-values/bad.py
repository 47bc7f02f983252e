def listing(table):
    return "SELECT name FROM " + table + " ORDER BY name"  # finding


def by_column(column):
    query = f"SELECT * FROM ships ORDER BY {column} LIMIT 10"  # finding
    return query


def insert(table, values):
    return "INSERT INTO {} VALUES ({})".format(table, values)  # finding


def archive(run, ship):
    run("DELETE FROM ships WHERE name = '%s'" % ship)  # finding


def rename(old, new):
    statement = (
        f"UPDATE ships SET name = '{new}' "  # finding
        f"WHERE name = '{old}'"
    )
    return statement


def template(name):
    return "SELECT * FROM ships WHERE name = '$NAME'".replace("$NAME", name)  # finding
