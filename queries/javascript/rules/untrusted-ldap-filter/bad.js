const express = require('express');
const ldap = require('ldapjs');

const app = express();
const client = ldap.createClient({ url: 'ldaps://directory.example.com' });

app.get('/people', (req, res) => {
  client.search('o=example', { filter: `(cn=${req.query.name})`, scope: 'sub' }, (error, found) => { // finding
    res.json({ ok: !error, found: Boolean(found) });
  });
});

app.post('/login', (req, res) => {
  const options = { filter: '(&(uid=' + req.body.user + ')(active=TRUE))' };
  client.search('o=example', options, () => res.end()); // finding
});

app.delete('/people/:id', (req, res) => {
  client.del(`uid=${req.params.id},ou=people,o=example`, () => res.end()); // finding
});
