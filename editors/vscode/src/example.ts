/** A small program with two weaknesses, for the first minutes. */
import * as vscode from 'vscode';

const CODE = `import hashlib
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/goods")
def goods():
    # What a visitor types becomes a part of the statement.
    query = "SELECT name FROM goods WHERE kind = '" + request.args["kind"] + "'"
    with sqlite3.connect("shop.db") as database:
        return database.execute(query).fetchall()


def fingerprint(data: bytes) -> str:
    return hashlib.md5(data).hexdigest()
`;

/** Opens it; nothing is written to disk. */
export async function openExample(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'python', content: CODE });
  await vscode.window.showTextDocument(document);
}
