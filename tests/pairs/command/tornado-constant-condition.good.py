# Safe: the arithmetic in the condition is never true, so the constant volume is chosen.
import os

import tornado.ioloop
import tornado.web

SHELVES = 12


class MountHandler(tornado.web.RequestHandler):
    def post(self):
        wanted = self.get_body_argument("volume")
        slots = 4
        volume = wanted if slots * SHELVES - 50 > 0 else "archive"
        status = os.system("mount -L " + volume + " /mnt/library")
        self.set_header("Content-Type", "text/plain")
        if status == 0:
            self.finish("mounted")
        else:
            self.set_status(502)
            self.finish("mount failed")


if __name__ == "__main__":
    application = tornado.web.Application([(r"/mount", MountHandler)])
    application.listen(8888, address="127.0.0.1")
    tornado.ioloop.IOLoop.current().start()
