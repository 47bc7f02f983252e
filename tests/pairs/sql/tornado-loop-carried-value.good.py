# Safe: the label that is carried into the next round is always a constant.
import sqlite3

import tornado.ioloop
import tornado.web


class TagCountHandler(tornado.web.RequestHandler):
    def initialize(self, conn):
        self.conn = conn

    def get(self):
        label = "untagged"
        totals = []
        for tag in self.get_arguments("tag"):
            query = "SELECT count(*) FROM photos WHERE tag = '%s'" % label
            cursor = self.conn.cursor()
            cursor.execute(query)
            totals.append(cursor.fetchone()[0])
            if tag:
                label = "featured"
        self.write({"totals": totals})


def make_app():
    conn = sqlite3.connect("photos.db")
    return tornado.web.Application([(r"/tags", TagCountHandler, {"conn": conn})])


if __name__ == "__main__":
    make_app().listen(8080)
    tornado.ioloop.IOLoop.current().start()
