# Safe: the function that is mapped over the arguments escapes them.
import asyncio

import tornado.escape
import tornado.web


class BasketHandler(tornado.web.RequestHandler):
    def get(self):
        fruits = self.get_query_arguments("fruit")
        if not fruits:
            self.redirect("/")
            return
        cleaned = map(lambda fruit: tornado.escape.xhtml_escape(fruit.title()), fruits)
        items = "</li><li>".join(cleaned)
        self.write("<ul><li>" + items + "</li></ul>")


class StartHandler(tornado.web.RequestHandler):
    def get(self):
        self.write("<a href='/basket?fruit=pear'>one pear, please</a>")


async def main():
    application = tornado.web.Application([(r"/", StartHandler), (r"/basket", BasketHandler)])
    application.listen(8000, address="127.0.0.1")
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
