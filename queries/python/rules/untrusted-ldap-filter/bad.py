import ldap
import ldap3
from flask import Flask, request

app = Flask(__name__)
server = ldap3.Server("ldaps://directory.example")


def filter_for(login):
    return "(&(objectClass=person)(uid=%s))" % login


@app.post("/login")
def login():
    directory = ldap.initialize("ldaps://directory.example")
    found = directory.search_s("ou=people,dc=example", ldap.SCOPE_SUBTREE, filter_for(request.form["login"]))  # finding
    return {"known": bool(found)}


@app.get("/phone/<name>")
def phone(name):
    connection = ldap3.Connection(server, auto_bind=True)
    connection.search("dc=example", f"(cn={name})", attributes=["phone"])  # finding
    return {"entries": [entry.entry_dn for entry in connection.entries]}


@app.get("/members")
def members():
    unit = request.args.get("unit", "all")
    base = "ou={},dc=example".format(unit)
    with ldap3.Connection(server, auto_bind=True) as connection:
        pages = connection.extend.standard.paged_search(search_base=base, search_filter="(objectClass=person)")  # finding
        return {"count": len(list(pages))}
