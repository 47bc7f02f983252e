// In a browser a link, another window, the storage and what is typed in all come from somebody else.
function showTopic() {
  const topic = new URLSearchParams(location.search).get('topic'); // source
  document.getElementById('topic').innerHTML = topic; // sink javascript/untrusted-dom-html
}

function showTopicAsText() {
  const topic = new URLSearchParams(location.search).get('topic');
  document.getElementById('topic').textContent = topic; // safe
}

function openTab() {
  const tab = decodeURIComponent(window.location.hash.slice(1)); // source
  $('#tabs').append('<li>' + tab + '</li>'); // sink javascript/untrusted-dom-html
}

window.addEventListener('message', (event) => {
  const { html } = event.data; // source
  document.body.insertAdjacentHTML('beforeend', html); // sink javascript/untrusted-dom-html
});

window.addEventListener('storage', () => {
  const name = localStorage.getItem('name');
  document.querySelector('#name').textContent = name; // safe
});

function leave() {
  const target = new URL(location.href).searchParams.get('next'); // source
  window.location.href = target; // sink javascript/untrusted-location
}

function leaveSafely() {
  const target = new URL(location.href).searchParams.get('next');
  window.location.href = '/pages/' + encodeURIComponent(target); // safe
}

function calculate() {
  const formula = location.hash.substring(1); // source
  return eval(formula); // sink javascript/untrusted-code
}

function referred() {
  const from = document.referrer; // source
  document.write('<p>You come from ' + from + '</p>'); // sink javascript/untrusted-dom-html
}

function escaped() {
  const topic = location.hash.slice(1).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  document.getElementById('topic').innerHTML = topic; // safe
}
