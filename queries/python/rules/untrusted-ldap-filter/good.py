import ldap
import ldap.filter
import ldap3
from flask import Flask, request
from ldap3.utils.conv import escape_filter_chars
from ldap3.utils.dn import escape_rdn

app = Flask(__name__)
server = ldap3.Server("ldaps://directory.example")
UNITS = {"sales": "ou=sales", "lab": "ou=lab"}


@app.post("/login")
def login():
    directory = ldap.initialize("ldaps://directory.example")
    wanted = ldap.filter.filter_format("(uid=%s)", [request.form["login"]])
    found = directory.search_s("dc=example", ldap.SCOPE_SUBTREE, wanted)
    return {"known": bool(found)}


@app.get("/phone/<name>")
def phone(name):
    connection = ldap3.Connection(server, auto_bind=True)
    connection.search("dc=example", f"(cn={escape_filter_chars(name)})", attributes=["phone"])
    return {"entries": [entry.entry_dn for entry in connection.entries]}


@app.get("/members")
def members():
    base = UNITS.get(request.args.get("unit"), "ou=all") + ",dc=example"
    connection = ldap3.Connection(server, auto_bind=True)
    connection.search(base, "(objectClass=person)")
    connection.search("ou=" + escape_rdn(request.args.get("team", "")) + ",dc=example", "(objectClass=person)")
    return {"count": len(connection.entries)}


@app.get("/badge/<int:number>")
def badge(number):
    connection = ldap3.Connection(server, auto_bind=True)
    connection.search("dc=example", f"(employeeNumber={number})")
    return {"count": len(connection.entries)}
