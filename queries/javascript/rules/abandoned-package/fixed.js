import csurf from 'csurf'; // finding
import { DOMParser } from '@xmldom/xmldom';

const request = require('request'); // finding
const safeEval = require('safe-eval'); // finding
const { v4 } = require('node-uuid'); // finding

export function fetchPage(url, done) {
  request(url, { headers: { 'x-request-id': v4() } }, done);
}

export function price(formula, row) {
  return safeEval(formula, { row });
}

export const parse = (text) => new DOMParser().parseFromString(text, 'text/xml');
export const forms = csurf({ cookie: true });
