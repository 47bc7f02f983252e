# The comprehension keeps only the constant parcel; the event merely sets how many.
import base64

import dill

BLANK = dill.dumps({"weight": 0})


def weights(blobs):
    return [dill.loads(blob)["weight"] for blob in blobs]


def lambda_handler(event, context):
    encoded = event.get("parcels", [])
    parcels = [base64.b64decode(item) for item in encoded]
    blobs = [BLANK for parcel in parcels if parcel]
    total = sum(weights(blobs))
    return {"statusCode": 200, "body": str(total)}
