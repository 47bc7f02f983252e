; mpModel 0 is version 1; 1, which is the default, is version 2c.
(call
  function: (_) @f
  (#resolves? @f
    "pysnmp.hlapi.CommunityData" "pysnmp.hlapi.auth.CommunityData" "pysnmp.hlapi.asyncio.CommunityData"
    "pysnmp.hlapi.asyncio.auth.CommunityData" "pysnmp.hlapi.v1arch.CommunityData" "pysnmp.hlapi.v1arch.asyncio.CommunityData"
    "pysnmp.hlapi.v1arch.asyncio.auth.CommunityData" "pysnmp.hlapi.v3arch.CommunityData"
    "pysnmp.hlapi.v3arch.asyncio.CommunityData" "pysnmp.hlapi.v3arch.asyncio.auth.CommunityData"
    "pysnmp.entity.rfc3413.oneliner.cmdgen.CommunityData")
  (#argument? @finding "mpModel" 2 "model")
  (#value? "model" "0" "1")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_))
  (#resolves? @f
    "pysnmp.hlapi.CommunityData" "pysnmp.hlapi.auth.CommunityData" "pysnmp.hlapi.asyncio.CommunityData"
    "pysnmp.hlapi.asyncio.auth.CommunityData" "pysnmp.hlapi.v1arch.CommunityData" "pysnmp.hlapi.v1arch.asyncio.CommunityData"
    "pysnmp.hlapi.v1arch.asyncio.auth.CommunityData" "pysnmp.hlapi.v3arch.CommunityData"
    "pysnmp.hlapi.v3arch.asyncio.CommunityData" "pysnmp.hlapi.v3arch.asyncio.auth.CommunityData"
    "pysnmp.entity.rfc3413.oneliner.cmdgen.CommunityData")
  (#no-argument? @finding "mpModel" 2)) @finding
