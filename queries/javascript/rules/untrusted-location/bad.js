const params = new URLSearchParams(window.location.search);

function resume() {
  const next = params.get('next') || '/';
  window.location.href = next; // finding
}

document.querySelector('#resume').addEventListener('click', resume);

window.addEventListener('message', (event) => {
  location.assign(event.data.url); // finding
});

const target = decodeURIComponent(location.hash.slice(1));
if (target.startsWith('/')) {
  location.replace(target); // finding
}

window.location = document.referrer; // finding
