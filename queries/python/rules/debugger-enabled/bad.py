from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple

from shop import app

run_simple("localhost", 5000, app, use_debugger=True, use_reloader=True)  # finding

application = DebuggedApplication(app, evalex=True)  # finding
