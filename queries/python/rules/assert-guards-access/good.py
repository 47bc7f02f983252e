from django.core.exceptions import PermissionDenied


def refund(request, order):
    if not request.user.is_staff:
        raise PermissionDenied
    assert order.total >= 0
    order.refund()


def rename(team, name):
    assert isinstance(name, str)
    assert team.members, "a team has members"
    team.name = name


def load(user):
    assert user.name == "anna"
    return user
