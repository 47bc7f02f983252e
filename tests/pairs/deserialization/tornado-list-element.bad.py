# Of the list it is the request's body, the last element, that is unmarshalled.
import marshal

import tornado.web

EMPTY = marshal.dumps({"readings": []})


class ReadingsHandler(tornado.web.RequestHandler):
    def put(self, sensor):
        versions = [EMPTY]
        versions.append(self.request.body)
        self.set_header("X-Versions", str(len(versions)))

        current = marshal.loads(versions[-1])  # weakness
        self.write({"sensor": int(sensor), "count": len(current["readings"])})


def make_app():
    return tornado.web.Application([(r"/sensors/(\d+)/readings", ReadingsHandler)])
