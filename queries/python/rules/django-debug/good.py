import os

DEBUG = False
TEMPLATE_DEBUG = True
THUMBNAIL_DEBUG = True

if os.environ.get("DJANGO_DEBUG"):
    DEBUG = True

INSTALLED_APPS = ["shop"]
ROOT_URLCONF = "shop.urls"


class Local:
    DEBUG = True


def enable():
    global DEBUG
    DEBUG = os.environ.get("DJANGO_DEBUG") == "1"


def chatty():
    debug = True
    return debug


OPTIONS = {"DEBUG": True}
