import asyncpg

COLUMNS = "id, name"


async def find_user(dsn, email):
    connection = await asyncpg.connect(dsn)
    return await connection.fetchrow("SELECT id FROM users WHERE email = $1", email)


async def constant(connection):
    return await connection.fetch(f"SELECT {COLUMNS} FROM users LIMIT 10")


async def many(connection, ids):
    return await connection.fetch("SELECT name FROM users WHERE id = ANY($1)", ids)


async def page(connection, number):
    return await connection.fetch(f"SELECT id FROM users OFFSET {int(number) * 20}")


async def table(connection, name):
    return await connection.fetchval(f"SELECT count(*) FROM {name}")


async def address(session, name):
    return await session.fetch(f"https://shop.test/select?name={name}")


def letter(mailbox, number):
    return mailbox.fetch(number, "(RFC822)")
