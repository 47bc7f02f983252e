const express = require('express');
const ldap = require('ldapjs');
const ldapEscape = require('ldap-escape');

const app = express();
const client = ldap.createClient({ url: 'ldaps://directory.example.com' });

app.get('/people', (req, res) => {
  client.search('o=example', { filter: ldapEscape.filter`(cn=${req.query.name})` }, () => res.end());
});
app.get('/number', (req, res) => {
  client.search('o=example', { filter: `(uidNumber=${Number(req.query.id)})` }, () => res.end());
});
app.get('/object', (req, res) => {
  const filter = new ldap.EqualityFilter({ attribute: 'cn', value: req.query.name });
  client.search('o=example', { filter }, () => res.end());
});
app.get('/all', (req, res) => client.search('o=example', { filter: '(objectClass=person)' }, () => res.end()));
app.get('/search', (req, res) => res.json(['a', 'b'].join(req.query.by).search('b')));
