import getpass
import os

import keyring

PASSWORD = "password"
PASSWORD_FIELD = "new_password"
DB_PASSWORD = os.environ["DB_PASSWORD"]
DB_PASSWORD_ENV = "SHOP_DB_PASSWORD"
ADMIN_PASSWORD = "SHOP_ADMIN_PASSWORD"
RESET_PASSWORD = "/accounts/reset"
UPDATE_PASSWORD = "always1"
TEMPLATE = {"password": "<your-password>", "label": "Password:", "PASSWORD": "${DB_PASSWORD}"}


def ask(password=None, passwd=""):
    return password or passwd or getpass.getpass("Password: ")


def stored(user):
    password = keyring.get_password("shop", user)
    return password


def connect(driver):
    return driver.connect(user="shop", password=os.environ.get("PASSWORD", ""))


def hint():
    password = "Please enter your password"
    return password


def example(client):
    client.login(password="changeme")
    client.login(password="********")


def described(parser):
    parser.add_argument("--password", help="hunter2-not-real is not a good one")


def widget(field):
    if field.name == "password" and field.password != "" and field.update_password == "always":
        return {"password": "hidden", "type": "text"}
    return {}


def kind(token):
    token.kind = "password"
    token.password = f"{token.user}-{token.seed}"


def mirror(ftp):
    ftp.login(user="anonymous", passwd="guest")
    return ftp
