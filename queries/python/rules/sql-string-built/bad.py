def user_query(name):
    return "SELECT id FROM users WHERE name = '%s'" % name  # finding


def log_query(level, text):
    return f"INSERT INTO log (level, text) VALUES ('{level}', '{text}')"  # finding


class Report:
    def __init__(self, region):
        self.query = "SELECT day, total FROM sales WHERE region = '" + region + "'"  # finding

    def limited(self, state):
        query = "UPDATE reports SET state = '{}' WHERE done".format(state)  # finding
        return self.run(query)
