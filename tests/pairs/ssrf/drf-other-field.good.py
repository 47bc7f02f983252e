# The job keeps the client's webhook and the fixed audit address; only the latter is called.
from dataclasses import dataclass

import requests
from rest_framework import status
from rest_framework.response import Response
from rest_framework.views import APIView

AUDIT_URL = "https://audit.invoices.example/events"


@dataclass
class ExportJob:
    invoice: int
    webhook: str
    audit: str

    def announce(self) -> int:
        body = {"invoice": self.invoice, "state": "exported"}
        answer = requests.post(self.audit, json=body, timeout=5)
        return answer.status_code


class ExportView(APIView):
    def post(self, request, invoice_id):
        job = ExportJob(
            invoice=int(invoice_id),
            webhook=request.data.get("webhook", ""),
            audit=AUDIT_URL,
        )
        code = job.announce()
        if code >= 400:
            return Response(status=status.HTTP_502_BAD_GATEWAY)
        return Response({"invoice": job.invoice}, status=status.HTTP_202_ACCEPTED)
