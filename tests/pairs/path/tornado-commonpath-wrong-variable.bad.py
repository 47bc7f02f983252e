# The containment check is made for the preview's path, not for the original's.
import os

import tornado.web

ORIGINALS = "/srv/photos/originals"
PREVIEWS = "/srv/photos/previews"


def within(root, candidate):
    root = os.path.realpath(root)
    return os.path.commonpath([root, os.path.realpath(candidate)]) == root


class PhotoHandler(tornado.web.RequestHandler):
    def get(self):
        name = self.get_query_argument("name")
        preview = os.path.join(PREVIEWS, "cover.jpg")
        original = os.path.join(ORIGINALS, name)
        if not within(PREVIEWS, preview):
            raise tornado.web.HTTPError(403)
        self.set_header("Content-Type", "image/jpeg")
        self.set_header("X-Preview", os.path.basename(preview))
        with open(original, "rb") as photo:  # weakness
            self.finish(photo.read())


application = tornado.web.Application([(r"/photo", PhotoHandler)])
