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
