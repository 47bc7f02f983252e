// Safe: the sanitized copy of the message is what gets shown.
import DOMPurify from 'dompurify';

const board = document.querySelector('#announcements');
let shown = 0;

function tidy(markup) {
  const options = { ALLOWED_TAGS: ['b', 'i', 'p', 'a'] };
  return DOMPurify.sanitize(markup, options);
}

function announce({ markup, urgent }) {
  const entry = document.createElement('article');
  entry.className = urgent === true ? 'urgent' : 'normal';
  entry.innerHTML = tidy(markup);
  board.prepend(entry);
  shown += 1;
  document.title = `Announcements (${shown})`;
}

window.addEventListener('message', (event) => {
  if (event.data && event.data.type === 'announcement') {
    announce(event.data);
  }
});
