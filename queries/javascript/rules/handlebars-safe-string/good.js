const Handlebars = require('handlebars');

Handlebars.registerHelper('rule', () => new Handlebars.SafeString('<hr>'));
Handlebars.registerHelper('bold', (text) => new Handlebars.SafeString('<b>' + Handlebars.escapeExpression(text) + '</b>'));
