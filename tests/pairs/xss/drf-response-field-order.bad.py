# The status text is set to the constant first and then to the request's text.
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
    ticket.set_state("open")
    ticket.set_state(wanted)
    fragment = ticket.markup()
    return HttpResponse(fragment)  # weakness
