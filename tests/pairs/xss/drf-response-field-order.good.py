# Safe: the status text is set to the request's text first and then to the constant.
from django.http import HttpResponse
from rest_framework.decorators import api_view


class Ticket:
    def __init__(self, number):
        self.number = number
        self.state = ""

    def set_state(self, state):
        self.state = state

    def markup(self):
        return f"<div class='ticket'>No. {self.number}: <em>{self.state}</em></div>"


@api_view(["POST"])
def update_ticket(request, number: int):
    ticket = Ticket(int(number))
    wanted = request.data.get("state", "")
    ticket.set_state(wanted)
    ticket.set_state("open")
    fragment = ticket.markup()
    return HttpResponse(fragment)
