const player = document.querySelector('#player');
const commands = { play: () => player.play(), pause: () => player.pause() };

window.addEventListener('message', (event) => { // finding
  const command = commands[event.data.command];
  if (command) {
    command();
  }
});

window.addEventListener("message", function (e) { // finding
  if (e.data.kind === 'navigate') {
    location.href = e.data.url;
  }
});

window.addEventListener('message', async message => { // finding
  document.querySelector('#out').innerHTML = message.data;
}, false);

window.onmessage = (event) => { // finding
  localStorage.setItem('session', event.data.session);
};
