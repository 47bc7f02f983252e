from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple

from shop import app, settings

run_simple("localhost", 5000, app, use_reloader=True)
run_simple("localhost", 5001, app, use_debugger=settings.debugger)

application = DebuggedApplication(app, evalex=False)
