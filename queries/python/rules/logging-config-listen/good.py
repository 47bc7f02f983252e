import logging.config

from signing import checked


def start():
    thread = logging.config.listen(9030, verify=checked)
    thread.start()


def from_file(path):
    logging.config.fileConfig(path)


def events(bus):
    bus.listen(9030)
