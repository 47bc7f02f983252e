# Safe: the comprehension keeps the last component of each name only.
import base64
import json
import os

SPOOL = "/mnt/spool/incoming"


def attachments_of(body):
    return {
        os.path.basename(entry["name"].strip()): entry["content"]
        for entry in body["attachments"]
        if entry.get("name")
    }


def handler(event, context):
    body = json.loads(event["body"])
    written = 0
    for name, content in attachments_of(body).items():
        data = base64.b64decode(content)
        with open(SPOOL + "/" + name, "wb") as target:
            target.write(data)
        written += len(data)
    return {"statusCode": 200, "body": json.dumps({"bytes": written})}
