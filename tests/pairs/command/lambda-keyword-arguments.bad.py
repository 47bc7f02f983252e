# The object key of the event is the keyword argument that is put into the command.
import os
import urllib.parse


def transcode(**job):
    target = job["source"]
    return os.popen(f"/opt/bin/transcode --queue videos {target}").read()  # weakness


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
