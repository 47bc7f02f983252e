"""A search that appends another table (steps 2 and 3).

samples: bad 1, good 1
"""

import sqlite3

from attack import attack, load, quoted, use

shop = sqlite3.connect(":memory:")
shop.executescript("""
    CREATE TABLE products (id INTEGER, name TEXT, price INTEGER);
    INSERT INTO products VALUES (1, 'green tea', 4), (2, 'black tea', 3), (3, 'coffee', 5);
    CREATE TABLE users (id INTEGER, email TEXT, pw_hash TEXT);
    INSERT INTO users VALUES (7, 'anna@shop.example', '$argon2id$v=19$of-anna');
""")
search = load().search

use(search(shop, "tea"))
use(search(shop, "cocoa"))
everything = search(shop, quoted("' OR 1=1 --"))
found = search(shop, quoted("zzz' UNION SELECT id, email, pw_hash FROM users --"))
attack(found == [(7, "anna@shop.example", "$argon2id$v=19$of-anna")] and len(everything) == 3, found)
