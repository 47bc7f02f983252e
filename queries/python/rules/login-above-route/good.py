from flask import Blueprint, Flask, render_template
from flask_jwt_extended import jwt_required
from flask_login import current_user, login_required

from .security import counted, requires_role

app = Flask(__name__)
orders_bp = Blueprint("orders", __name__)


@app.route("/admin")
@login_required
def admin():
    return render_template("admin.html", user=current_user)


@app.route("/refunds")
@requires_role("staff")
@counted
def refunds():
    return render_template("refunds.html")


# Not a route: what is registered here runs in any case.
@login_required
@app.context_processor
def basket():
    return {"basket": current_user.basket}


@login_required
@cache.get("orders")
def orders():
    return current_user.orders
