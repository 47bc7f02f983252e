const libxmljs = require('libxmljs');
const { XMLParser } = require('fast-xml-parser');
const { DOMParser } = require('@xmldom/xmldom');
const xml2js = require('xml2js');

// The default leaves entities alone.
const plain = (text) => libxmljs.parseXml(text);
const explicit = (text) => libxmljs.parseXml(text, { noent: false });
const quiet = (text) => libxmljs.parseXmlString(text, { noblanks: true, nonet: true });

// Decided elsewhere.
const chosen = (text, options) => libxmljs.parseXml(text, { noent: options.trusted });

// These know no external entities.
const fast = (text) => new XMLParser({ ignoreAttributes: false }).parse(text);
const dom = (text) => new DOMParser().parseFromString(text, 'text/xml');
const simple = (text) => xml2js.parseStringPromise(text, { explicitArray: false });

// Another option of that name.
const parser = { noent: true };
const other = (builder, text) => builder.parseXml(text, { noent: true, parser });

module.exports = { plain, explicit, quiet, chosen, fast, dom, simple, other };
