# prepare() stores the visitor's address in self.wanted, and post() goes there.
import tornado.ioloop
import tornado.web


class ConsentHandler(tornado.web.RequestHandler):
    def prepare(self):
        self.wanted = self.get_argument("continue", "")
        self.fallback = "/welcome"

    def destination(self):
        return self.wanted

    def post(self):
        self.set_cookie("consent", "yes", httponly=True, secure=True)
        if not self.wanted:
            self.set_status(204)
            return
        self.redirect(self.destination())  # weakness


def main():
    app = tornado.web.Application([(r"/consent", ConsentHandler)])
    app.listen(8888, address="127.0.0.1")
    tornado.ioloop.IOLoop.current().start()


if __name__ == "__main__":
    main()
