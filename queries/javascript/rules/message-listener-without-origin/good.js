const frame = document.querySelector('iframe');
const allowed = new Set(['https://app.example.com']);

window.addEventListener('message', (event) => {
  if (event.origin !== window.location.origin) return;
  console.log(event.data);
});

window.addEventListener('message', ({ origin, data }) => {
  if (allowed.has(origin)) console.log(data);
});

// Where it comes from is checked by the window, or in a function of its own.
window.addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow) return;
  frame.style.height = `${event.data.height}px`;
});
window.addEventListener('message', onMessage);
function onMessage(event) {
  if (event.origin === location.origin) console.log(event.data);
}

// Workers, ports and sockets.
self.addEventListener('message', (event) => { console.log(event.data); });
export const listen = (port) => port.addEventListener('message', (event) => { console.log(event.data); });
export const socket = (ws) => { ws.onmessage = (event) => { console.log(event.data); }; };

// Another event, and one whose content is not used.
window.addEventListener('click', (event) => { console.log(event.data); });
window.addEventListener('message', (event) => { console.log('a message', event.type); });
