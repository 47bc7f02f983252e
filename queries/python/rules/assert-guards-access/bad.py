def refund(request, order):
    assert request.user.is_staff, "staff only"  # finding
    order.refund()


def rename(current_user, team, name):
    assert current_user.has_role("owner")  # finding
    team.name = name


def drop(user, table):
    assert is_authorized(user, table)  # finding
    table.drop()


def is_authorized(user, table):
    return user in table.owners
