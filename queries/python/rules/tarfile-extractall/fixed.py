import io
import tarfile
from tarfile import TarFile


def install(path, target):
    with tarfile.open(path) as archive:
        archive.extractall(target, filter="data")


def upload(request):
    tar = tarfile.open(fileobj=io.BytesIO(request.data), mode="r:gz")
    tar.extractall(path="/srv/uploads", filter="data")
    tar.close()


def annotated(archive: TarFile):
    archive.extractall(filter="data")


def trusting(path):
    tarfile.open(path).extractall("/srv/data", filter="data")


def one_by_one(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            archive.extract(member, target, filter="data")
