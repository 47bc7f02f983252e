// Safe: the fragment of the address is shown as text.
const panel = document.getElementById('chapter-title');
const list = document.querySelectorAll('nav a');

function currentChapter() {
  const fragment = window.location.hash.slice(1);
  return decodeURIComponent(fragment) || 'Introduction';
}

function highlight(chapter) {
  for (const link of list) {
    link.classList.toggle('active', link.dataset.chapter === chapter);
  }
}

function show() {
  const chapter = currentChapter();
  highlight(chapter);
  panel.textContent = 'Chapter: ' + chapter;
}

window.addEventListener('hashchange', show);
document.addEventListener('DOMContentLoaded', show);
