import jinja2
from jinja2 import Environment, FileSystemLoader, PackageLoader

ESCAPE = False

pages = Environment(loader=PackageLoader("shop"), autoescape=jinja2.select_autoescape())


def render(name, values):
    environment = jinja2.Environment(
        loader=FileSystemLoader("templates"),
        autoescape=jinja2.select_autoescape(),
        trim_blocks=True,
    )
    return environment.get_template(name).render(values)


class Mailer:
    def __init__(self):
        self.templates = jinja2.Environment(autoescape=jinja2.select_autoescape())
