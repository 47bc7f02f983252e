from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware as Cors

app = FastAPI()
app.add_middleware(  # finding
    CORSMiddleware,
    allow_origins=["*"],
    allow_credentials=True,
    allow_methods=["*"],
)

origins = ["*"]
site = Starlette(
    middleware=[
        Middleware(Cors, allow_origins=origins, allow_credentials=True),  # finding
    ],
)


def wrap(application):
    return Cors(application, allow_origins=["*"], allow_credentials=True)  # finding


def by_pattern(application):
    application.add_middleware(CORSMiddleware, allow_origin_regex=".*", allow_credentials=True)  # finding
