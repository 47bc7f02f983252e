import React, { createElement, useEffect, useState } from 'react';
import DOMPurify from 'dompurify';
import { marked } from 'marked';

export function Post({ post }) {
  return (
    <article>
      <h1>{post.title}</h1>
      <div
        className="body"
        dangerouslySetInnerHTML={{ __html: post.body }} // finding
      />
    </article>
  );
}

export function Comment({ text }) {
  const html = marked(text);
  return <p dangerouslySetInnerHTML={{ __html: html }} />; // finding
}

export function Banner({ url }) {
  const [banner, setBanner] = useState('');
  useEffect(() => {
    fetch(url).then((response) => response.text()).then(setBanner);
  }, [url]);
  return createElement('aside', { dangerouslySetInnerHTML: { __html: banner } }); // finding
}

export const Preview = ({ draft }) => (
  <section title={DOMPurify.sanitize(draft.title)} dangerouslySetInnerHTML={{ __html: `<b>${draft.text}</b>` }} /> // finding
);
