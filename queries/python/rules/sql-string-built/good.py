STATE = "open"


def user_query(name):
    return "SELECT id FROM users WHERE name = %s", (name,)


def constant():
    return f"SELECT id FROM orders WHERE state = '{STATE}'"


def table_query(table):
    return f"SELECT count(*) FROM {table}"


def number_query(number):
    return "SELECT id FROM orders WHERE number = %d" % int(number)


def sentence(name):
    return f"Select the user called '{name}'"


def label(field, value):
    text = f"update '{field}' to '{value}'"
    return text


def named():
    query = "SELECT id FROM users WHERE name = :name"
    return query
