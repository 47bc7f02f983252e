from pysnmp.hlapi import CommunityData
from pysnmp.hlapi.v3arch.asyncio import CommunityData as Community


def old(community):
    return CommunityData(community, mpModel=0)  # finding


def usual(settings):
    return Community(settings.community)  # finding
