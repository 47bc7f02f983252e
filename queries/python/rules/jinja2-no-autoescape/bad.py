import jinja2
from jinja2 import Environment, FileSystemLoader, PackageLoader

ESCAPE = False

pages = Environment(loader=PackageLoader("shop"))  # finding


def render(name, values):
    environment = jinja2.Environment(  # finding
        loader=FileSystemLoader("templates"),
        autoescape=ESCAPE,
        trim_blocks=True,
    )
    return environment.get_template(name).render(values)


class Mailer:
    def __init__(self):
        self.templates = jinja2.Environment(autoescape=False)  # finding
