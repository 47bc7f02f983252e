// React escapes the text between tags; `dangerouslySetInnerHTML`, a link's address and the element itself are on their own.
import { useEffect, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import DOMPurify from 'dompurify';

export function Topic() {
  const [search] = useSearchParams(); // source
  const topic = search.get('topic') ?? '';
  return <div dangerouslySetInnerHTML={{ __html: topic }} />; // sink javascript/react-raw-html
}

export function Heading() {
  const [search] = useSearchParams();
  return <h1 title={search.get('title') ?? ''}>{search.get('topic')}</h1>; // safe
}

export function CleanTopic() {
  const { topic } = useParams();
  return <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(topic ?? '') }} />; // safe
}

export function Name() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const name = new URLSearchParams(window.location.search).get('name'); // source
    if (box.current && name) {
      box.current.innerHTML = name; // sink javascript/untrusted-dom-html
    }
  }, []);
  return <div ref={box} />;
}

export function Draft() {
  const [text, setText] = useState('');
  useEffect(() => {
    setText(decodeURIComponent(window.location.hash.slice(1)));
  }, []);
  return <p dangerouslySetInnerHTML={{ __html: text }} />; // missed javascript/untrusted-dom-html
}
