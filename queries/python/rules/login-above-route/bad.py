from flask import Blueprint, Flask, render_template
from flask_jwt_extended import jwt_required
from flask_login import current_user, login_required

from .security import counted, requires_role

app = Flask(__name__)
orders_bp = Blueprint("orders", __name__)


@login_required  # finding
@app.route("/admin")
def admin():
    return render_template("admin.html", user=current_user)


@jwt_required()  # finding
@orders_bp.get("/orders")
def orders():
    return current_user.orders


@requires_role("staff")  # finding
@app.route("/refunds")
@app.route("/returns")
def refunds():
    return render_template("refunds.html")


@login_required  # finding
@counted
@app.route("/basket")
def basket():
    return render_template("basket.html")
