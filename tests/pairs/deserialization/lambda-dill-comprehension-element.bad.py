# The event's parcel is what the comprehension keeps and dill loads.
import base64

import dill

BLANK = dill.dumps({"weight": 0})


def weights(blobs):
    return [dill.loads(blob)["weight"] for blob in blobs]  # weakness


def lambda_handler(event, context):
    encoded = event.get("parcels", [])
    parcels = [base64.b64decode(item) for item in encoded]
    blobs = [parcel for parcel in parcels if parcel]
    total = sum(weights(blobs))
    return {"statusCode": 200, "body": str(total)}
