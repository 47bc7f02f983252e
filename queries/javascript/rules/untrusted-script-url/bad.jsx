import React from 'react';
import { useSearchParams } from 'react-router-dom';

const params = new URLSearchParams(location.search);
const back = document.createElement('a');
back.href = params.get('back'); // finding
back.setAttribute('href', decodeURIComponent(location.hash.slice(1))); // finding

const script = document.createElement('script');
script.src = params.get('widget'); // finding

export function Back() {
  const [search] = useSearchParams();
  const target = search.get('target') || '/';
  return <a href={target}>Back</a>; // finding
}

// The letters and brackets of a script's address stay as they are.
export function follow() {
  back.href = encodeURI(params.get('next')); // finding
}

// Two checks that say nothing about the scheme.
export function open() {
  const next = params.get('next');
  if (next && next.length < 200) {
    back.href = next; // finding
  }
}
