import logging.config


def start():
    thread = logging.config.listen(9030)  # finding
    thread.start()
