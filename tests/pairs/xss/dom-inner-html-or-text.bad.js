// The fragment of the address is parsed as HTML.
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
  panel.innerHTML = 'Chapter: ' + chapter; // weakness
}

window.addEventListener('hashchange', show);
document.addEventListener('DOMContentLoaded', show);
