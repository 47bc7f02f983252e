# The membership test looks at the name of the camera, not at the address to fetch.
import tornado.web
from tornado.httpclient import AsyncHTTPClient

CAMERA_NAMES = ["yard", "gate", "hall"]
CAMERA_URLS = [
    "http://yard.cameras.depot.example/shot.jpg",
    "http://gate.cameras.depot.example/shot.jpg",
]


class SnapshotHandler(tornado.web.RequestHandler):
    async def get(self):
        camera = self.get_query_argument("camera")
        address = self.get_query_argument("address")

        if camera not in CAMERA_NAMES:
            raise tornado.web.HTTPError(404)

        client = AsyncHTTPClient()
        shot = await client.fetch(address)  # weakness
        self.set_header("Content-Type", "image/jpeg")
        self.set_header("X-Camera-Count", str(CAMERA_NAMES.count(camera)))
        self.finish(shot.body)


def make_app():
    return tornado.web.Application([(r"/snapshot", SnapshotHandler)])
