const ANY = '*';

function hand(frame, session) {
  frame.contentWindow.postMessage({ kind: 'session', token: session.token }, '*'); // finding
}

export function signedIn(user) {
  if (window.opener) {
    window.opener.postMessage(JSON.stringify(user), '*'); // finding
    window.close();
  }
}

export function answer(event, result) {
  event.source.postMessage({ id: event.data.id, result }, ANY); // finding
}

export function start(frame, session) {
  frame.addEventListener('load', () => hand(frame, session));
  parent.postMessage(session.user, '*', []); // finding
}
