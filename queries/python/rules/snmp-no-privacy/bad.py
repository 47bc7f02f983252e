from pysnmp.hlapi import UsmUserData
from pysnmp.hlapi.v3arch import asyncio


def nothing(user):
    return UsmUserData(user)  # finding


def signed(settings):
    return asyncio.UsmUserData(settings.user, settings.auth_key)  # finding
