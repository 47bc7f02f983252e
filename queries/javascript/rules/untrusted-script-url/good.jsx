import React from 'react';
import { useSearchParams } from 'react-router-dom';

const params = new URLSearchParams(location.search);
const back = document.createElement('a');
back.href = '/orders/' + params.get('order');
back.href = `?page=${params.get('page')}`;
back.href = '#' + params.get('part');
back.title = params.get('title');

const image = document.createElement('img');
image.src = params.get('picture');

export function Back() {
  const [search] = useSearchParams();
  return <a href={`/search?q=${search.get('q')}`}>{search.get('q')}</a>;
}

// Asked for the scheme, or whose address it is.
export function follow() {
  const next = params.get('next');
  if (next.startsWith('https://')) {
    back.href = next;
  }
}

export function open() {
  const next = new URL(params.get('next'), location.href);
  if (!['https:', 'http:'].includes(next.protocol)) return;
  back.href = next.href;
}

export function secure() {
  const next = new URL(params.get('next'), location.href);
  back.href = next.protocol === 'https:' ? next.href : '/';
}

export function stay() {
  const next = new URL(params.get('next'), location.origin);
  if (next.origin !== location.origin) throw new Error('not ours');
  back.setAttribute('href', next.toString());
}

function isWebAddress(text) {
  return /^https?:/i.test(text);
}

export function Next() {
  const [search] = useSearchParams();
  const next = search.get('next');
  return <a href={isWebAddress(next) ? next : '/'}>Next</a>;
}

export function part() {
  back.href = '/find?q=' + encodeURI(params.get('q'));
}
