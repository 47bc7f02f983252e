# Safe: the keyword argument that is put into the command is a constant; the object key is not used there.
import os
import urllib.parse


def transcode(**job):
    target = job["profile"]
    return os.popen(f"/opt/bin/transcode --queue videos {target}").read()


def describe(**job):
    return ", ".join(f"{name}={value}" for name, value in sorted(job.items()))


def handler(event, context):
    results = []
    for record in event["Records"]:
        key = urllib.parse.unquote_plus(record["s3"]["object"]["key"])
        output = transcode(source=key, profile="standard-720p")
        print("finished", describe(source=key, size=len(output)))
        results.append(output.strip())
    return {"jobs": len(results)}
