import DOMPurify from 'dompurify';
import { escapeHtml } from './escape';

const list = document.querySelector('#comments');
const ROW = 'row';

function showComment(comment) {
  const item = document.createElement('li');
  item.textContent = `<b>${comment.author}</b>`;
  item.className = `comment ${comment.kind}`;
  list.append(item);
}

// Fixed markup.
list.innerHTML = '';
list.innerHTML = `<div class="${ROW}"></div>`;
document.write('<p>' + 'loading' + '</p>');

// Escaped, cleaned, or numbers.
function show(element, user, items) {
  element.innerHTML = `<b>${escapeHtml(user.name)}</b>`;
  element.innerHTML = DOMPurify.sanitize(`<b>${user.name}</b>`);
  element.innerHTML = `<b>${DOMPurify.sanitize(user.bio)}</b>`;
  element.innerHTML = `<b>${items.length}</b> of <i>${user.total}</i>`;
  element.insertAdjacentHTML('beforeend', '<td>' + encodeURIComponent(user.name) + '</td>');
}

// Decided elsewhere.
const render = (element, html) => { element.innerHTML = html; };
const viaTemplate = (element, template, data) => { element.innerHTML = template(data); };

// Not markup.
const label = (element, a, b) => { element.innerText = `<${a}> ${b}`; };
const sum = (element, a, b) => { element.innerHTML = a + b; };
const log = (file, text) => file.append(`<p>${text}</p>`);

export { showComment, show, render, viaTemplate, label, sum, log };

// What is in the page already, and a sheet of styles.
export const wrap = (box) => { box.innerHTML = `<p>${box.innerHTML.trim()}</p>`; };
export const place = (mark, x, y) => { mark.innerHTML = `<style>:scope { left: ${x}px; top: ${y}px }</style>`; };

// Text from the server that is made harmless, shown as text, or a number.
export async function greet(box, mark, count) {
  const profile = await (await fetch('/api/profile')).json();
  box.innerHTML = `Hello ${escapeHtml(profile.name)}`;
  mark.textContent = `Hello ${profile.name}`;
  count.innerHTML = `${profile.orders} orders`;
}
