# post() goes to self.fallback, which prepare() sets to a constant.
import tornado.ioloop
import tornado.web


class ConsentHandler(tornado.web.RequestHandler):
    def prepare(self):
        self.wanted = self.get_argument("continue", "")
        self.fallback = "/welcome"

    def destination(self):
        return self.fallback

    def post(self):
        self.set_cookie("consent", "yes", httponly=True, secure=True)
        if not self.wanted:
            self.set_status(204)
            return
        self.redirect(self.destination())


def main():
    app = tornado.web.Application([(r"/consent", ConsentHandler)])
    app.listen(8888, address="127.0.0.1")
    tornado.ioloop.IOLoop.current().start()


if __name__ == "__main__":
    main()
