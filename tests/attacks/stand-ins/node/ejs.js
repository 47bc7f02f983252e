// Stands in for EJS: `render` makes a program of a template and runs it. `<%= … %>` writes an expression as text in HTML, `<%- … %>`
// as it is, `<% … %>` runs; the names of the data are in scope.
'use strict';

const CODES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };

const escape = (value) => String(value ?? '').replace(/[&<>"']/g, (sign) => CODES[sign]);

exports.render = (template, data) => {
  const pieces = template.split(/<%([=-]?)([^]*?)%>/);
  let program = '';
  for (let at = 0; at < pieces.length; at += 3) {
    program += `page += ${JSON.stringify(pieces[at])};\n`;
    if (at + 1 === pieces.length) break;
    const [how, code] = pieces.slice(at + 1);
    program += how === '=' ? `page += escape(${code});\n` : how === '-' ? `page += ${code};\n` : `${code}\n`;
  }
  return new Function('data', 'escape', `let page = '';\nwith (data) {\n${program}}\nreturn page;`)(data, escape);
};
