import aiohttp
import boto3
from elasticsearch import Elasticsearch


def index(host, verify):
    return Elasticsearch(host, verify_certs=verify)


def bucket():
    return boto3.client("s3", verify="/etc/ssl/company.pem")


async def fetch(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, ssl=True) as answer:
            return await answer.text()


def server(run):
    run(port=8080, ssl=False)


def checked(form):
    return form.validate(verify=False)
