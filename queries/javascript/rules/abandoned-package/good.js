import { DOMParser } from '@xmldom/xmldom';
import { randomUUID } from 'node:crypto';
import request from './request';
import { request as httpsRequest } from 'node:https';

const cypressRequest = require('@cypress/request');
const { VM } = require('vm2');
const local = require('../lib/request');

export function fetchPage(url) {
  return fetch(url, { headers: { 'x-request-id': randomUUID() } });
}

export const name = 'request';
export const load = (plugin) => plugin.require('request');
export const parse = (text) => new DOMParser().parseFromString(text, 'text/xml');
export { request, httpsRequest, cypressRequest, VM, local };
