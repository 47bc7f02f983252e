from pysnmp.hlapi import UsmUserData


def by_position(settings):
    return UsmUserData(settings.user, settings.auth_key, settings.privacy_key)


def by_name(settings):
    return UsmUserData(settings.user, authKey=settings.auth_key, privKey=settings.privacy_key)


def passed_on(settings):
    return UsmUserData(settings.user, **settings.keys)
