# find_class() notes a foreign class but resolves it all the same.
import io
import logging
import pickle

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

logger = logging.getLogger("ledger")

PLAIN = {("datetime", "date"), ("decimal", "Decimal")}


class LedgerUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in PLAIN:
            logger.warning("foreign class in a ledger")
        return super().find_class(module, name)


async def import_ledger(request):
    body = await request.body()
    entries = LedgerUnpickler(io.BytesIO(body)).load()  # weakness
    return JSONResponse({"entries": len(entries)})


app = Starlette(routes=[Route("/ledger", import_ledger, methods=["POST"])])
