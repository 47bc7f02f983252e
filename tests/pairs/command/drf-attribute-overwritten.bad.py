# The attribute gets its constant value only after the command has been run.
import subprocess

from rest_framework import status
from rest_framework.response import Response
from rest_framework.views import APIView


class PrinterTest:
    def __init__(self, queue):
        self.queue = queue
        self.asked_for = queue

    def reset(self):
        self.queue = "office"

    def send(self):
        line = f"lp -d {self.queue} /usr/share/cups/data/testprint"
        return subprocess.Popen(line, shell=True)  # weakness


class PrinterTestView(APIView):
    def post(self, request):
        job = PrinterTest(request.data.get("queue", "office"))
        job.send().wait()
        job.reset()
        return Response({"asked_for": job.asked_for}, status=status.HTTP_202_ACCEPTED)
