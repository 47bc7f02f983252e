import io
import tarfile
from tarfile import TarFile


def install(path, target):
    with tarfile.open(path) as archive:
        archive.extractall(target)  # finding


def upload(request):
    tar = tarfile.open(fileobj=io.BytesIO(request.data), mode="r:gz")
    tar.extractall(path="/srv/uploads")  # finding
    tar.close()


def annotated(archive: TarFile):
    archive.extractall()  # finding


def trusting(path):
    tarfile.open(path).extractall("/srv/data", filter="fully_trusted")  # finding


def one_by_one(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            archive.extract(member, target)  # finding
