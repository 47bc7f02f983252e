import aiohttp
import boto3
import gitlab
from elasticsearch import Elasticsearch


def index(host):
    return Elasticsearch(host, verify_certs=False)  # finding


def repository(url, token):
    return gitlab.Gitlab(url, private_token=token, ssl_verify=False)  # finding


def bucket():
    return boto3.client("s3", verify=False)  # finding


async def fetch(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, ssl=False) as answer:  # finding
            return await answer.text()
