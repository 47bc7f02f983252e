import stripe
from flask import Flask

SECRET_KEY = "n0t-a-real-key-f0r-anything"  # finding

app = Flask(__name__)
app.config["SECRET_KEY"] = "flask-N0t-Real-Key"  # finding
app.secret_key = b"n0t-real-bytes"  # finding
stripe.api_key = "not_live_R3alN3v3rUsed"  # finding

SETTINGS = {
    "region": "eu-central-1",
    "client_secret": "N0tRealClientSecret",  # finding
}


def client(factory):
    return factory.Client(api_key="N0tR3alApiKey00", timeout=5)  # finding


class Bot:
    bot_token = "N0tReal:BotT0kenForTests"  # finding

    def header(self):
        return {"Authorization": f"Bot {self.bot_token}"}
