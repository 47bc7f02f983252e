import os


def private():
    os.umask(0o077)


def usual():
    os.umask(0o022)


def current():
    mask = os.umask(0)
    os.umask(mask)
    return mask


def current_in_one():
    os.umask(mask := os.umask(0o077))
    return mask


def configured(mask):
    os.umask(mask)


class Image:
    def umask(self, value):
        self.mask = value


def clear(image: Image):
    image.umask(0)
