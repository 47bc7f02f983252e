from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple

from shop import app

run_simple("localhost", 5000, app, use_debugger=False, use_reloader=True)

application = DebuggedApplication(app, evalex=False)
