# A region missing from the table falls back to the caller's own text.
import json
import urllib.request

ENDPOINTS = {
    "north": "https://north.parcels.example/quote",
    "south": "https://south.parcels.example/quote",
}
FALLBACK = ENDPOINTS["north"]


def lambda_handler(event, context):
    params = event.get("queryStringParameters") or {}
    region = params.get("region", "north")
    endpoint = ENDPOINTS.get(region, region)

    with urllib.request.urlopen(endpoint, timeout=4) as answer:  # weakness
        quote = json.load(answer)

    return {"statusCode": 200, "body": json.dumps({"price": quote["price"]})}
