from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi.middleware.gzip import GZipMiddleware

ORIGINS = ["https://shop.test", "https://admin.shop.test"]

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=ORIGINS, allow_credentials=True)
app.add_middleware(GZipMiddleware, minimum_size=1000)


def public(api):
    api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET"])


def explicit(api):
    api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=False)


def own(api):
    api.add_middleware(CORSMiddleware, allow_origins=["https://shop.test"], allow_credentials=True)


def by_pattern(api):
    api.add_middleware(CORSMiddleware, allow_origin_regex=r"https://\w+\.shop\.test", allow_credentials=True)


def configured(api, settings):
    api.add_middleware(CORSMiddleware, allow_origins=settings.origins, allow_credentials=True)


def other(api, middleware):
    api.add_middleware(middleware, allow_origins=["*"], allow_credentials=True)
