(call
  function: (_) @f
  arguments: (argument_list . (_))
  (#resolves? @f
    "pysnmp.hlapi.UsmUserData" "pysnmp.hlapi.auth.UsmUserData" "pysnmp.hlapi.asyncio.UsmUserData"
    "pysnmp.hlapi.asyncio.auth.UsmUserData" "pysnmp.hlapi.v3arch.UsmUserData" "pysnmp.hlapi.v3arch.asyncio.UsmUserData"
    "pysnmp.hlapi.v3arch.asyncio.auth.UsmUserData" "pysnmp.entity.rfc3413.oneliner.cmdgen.UsmUserData")
  (#no-argument? @finding "privKey" 2)) @finding
