// The constant unit is escaped instead of the name from the address.
const express = require('express');
const escapeHtml = require('escape-html');

const app = express();
const readings = { kitchen: 21.4, cellar: 12.9 };

function cell(name, unit) {
  const value = Object.hasOwn(readings, name) ? readings[name] : '-';
  const suffix = escapeHtml(unit);
  return `<td>${name}</td><td>${value} ${suffix}</td>`;
}

app.get('/rooms/:room', (req, res) => {
  const { room } = req.params;
  const row = cell(room, '&deg;C');
  res.send('<table><tr>' + row + '</tr></table>'); // weakness
});

app.listen(3000, '127.0.0.1');
