# The comprehension only strips white space from the names.
import base64
import json

SPOOL = "/mnt/spool/incoming"


def attachments_of(body):
    return {
        entry["name"].strip(): entry["content"]
        for entry in body["attachments"]
        if entry.get("name")
    }


def handler(event, context):
    body = json.loads(event["body"])
    written = 0
    for name, content in attachments_of(body).items():
        data = base64.b64decode(content)
        with open(SPOOL + "/" + name, "wb") as target:  # weakness
            target.write(data)
        written += len(data)
    return {"statusCode": 200, "body": json.dumps({"bytes": written})}
