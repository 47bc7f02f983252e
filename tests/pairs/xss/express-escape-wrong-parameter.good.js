// Safe: the name from the address is escaped.
const express = require('express');
const escapeHtml = require('escape-html');

const app = express();
const readings = { kitchen: 21.4, cellar: 12.9 };

function cell(name, unit) {
  const value = Object.hasOwn(readings, name) ? readings[name] : '-';
  const label = escapeHtml(name);
  return `<td>${label}</td><td>${value} ${unit}</td>`;
}

app.get('/rooms/:room', (req, res) => {
  const { room } = req.params;
  const row = cell(room, '&deg;C');
  res.send('<table><tr>' + row + '</tr></table>');
});

app.listen(3000, '127.0.0.1');
