const actions = { open: (id) => id, close: (id) => -id };

window.addEventListener('message', (event) => {
  const { action, value } = JSON.parse(event.data);
  if (Object.hasOwn(actions, action)) actions[action](value);
  window['onApp' + action](value);
  window[event.data.slot] = value;
});

const first = ['scrollTo', 'scrollBy'][0];
window[first](0, 0);
