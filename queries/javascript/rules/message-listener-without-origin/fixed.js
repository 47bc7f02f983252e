const player = document.querySelector('#player');
const commands = { play: () => player.play(), pause: () => player.pause() };

window.addEventListener('message', (event) => {
  if (event.origin !== window.location.origin) return;
  const command = commands[event.data.command];
  if (command) {
    command();
  }
});

window.addEventListener("message", function (e) {
  if (e.origin !== window.location.origin) return;
  if (e.data.kind === 'navigate') {
    location.href = e.data.url;
  }
});

window.addEventListener('message', async message => {
  if (message.origin !== window.location.origin) return;
  document.querySelector('#out').innerHTML = message.data;
}, false);

window.onmessage = (event) => {
  if (event.origin !== window.location.origin) return;
  localStorage.setItem('session', event.data.session);
};
