import asyncpg


async def find_user(dsn, email):
    connection = await asyncpg.connect(dsn)
    return await connection.fetchrow(f"SELECT id, name FROM users WHERE email = '{email}'")  # finding


class Orders:
    def __init__(self, pool):
        self.pool = pool

    async def by_customer(self, customer, limit):
        async with self.pool.acquire() as connection:
            return await connection.fetch(  # finding
                "SELECT * FROM orders WHERE customer = '%s' LIMIT %s" % (customer, limit)
            )

    async def count(self, state):
        return await self.pool.fetchval("SELECT count(*) FROM orders WHERE state = '" + state + "'")  # finding
