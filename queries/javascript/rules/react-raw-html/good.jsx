import React from 'react';
import DOMPurify from 'dompurify';
import sanitizeHtml from 'sanitize-html';

const NOTICE = '<b>Closed</b>';

// React escapes.
export const Text = ({ text }) => <p>{text}</p>;

// Cleaned, here or above.
export const Post = ({ body }) => <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(body) }} />;
export function Comment({ text }) {
  const html = sanitizeHtml(text);
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
export const Cleaned = ({ cleanBody }) => <div dangerouslySetInnerHTML={{ __html: cleanBody }} />;

// Fixed markup.
export const Notice = () => <div dangerouslySetInnerHTML={{ __html: NOTICE }} />;
export const Space = () => <span dangerouslySetInnerHTML={{ __html: '&nbsp;' }} />;

// Data for search engines, and rules of style.
export const Data = ({ data }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data) }} />
);
export const Style = ({ cssText }) => <style dangerouslySetInnerHTML={{ __html: cssText }} />;

// Handed on.
export const Raw = (props) => <div dangerouslySetInnerHTML={props.markup} />;
export const Other = ({ html }) => <iframe title="preview" srcDoc="" data-html={html} />;

export function Markdown({ text, parse }) {
  const html = React.useMemo(() => DOMPurify.sanitize(parse(text)), [text, parse]);
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
