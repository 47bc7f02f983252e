import aiohttp
import boto3
import gitlab
from elasticsearch import Elasticsearch


def index(host):
    return Elasticsearch(host, verify_certs=True)


def repository(url, token):
    return gitlab.Gitlab(url, private_token=token, ssl_verify=True)


def bucket():
    return boto3.client("s3", verify=True)


async def fetch(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, ssl=True) as answer:
            return await answer.text()
