window.addEventListener('message', (event) => {
  const { action, value } = JSON.parse(event.data);
  window[action](value); // finding
});

function start() {
  const name = new URLSearchParams(location.search).get('widget');
  return new window[name](document.body); // finding
}

start();
