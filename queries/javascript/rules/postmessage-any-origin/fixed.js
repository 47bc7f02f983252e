const ANY = '*';

function hand(frame, session) {
  frame.contentWindow.postMessage({ kind: 'session', token: session.token }, window.location.origin);
}

export function signedIn(user) {
  if (window.opener) {
    window.opener.postMessage(JSON.stringify(user), window.location.origin);
    window.close();
  }
}

export function answer(event, result) {
  event.source.postMessage({ id: event.data.id, result }, window.location.origin);
}

export function start(frame, session) {
  frame.addEventListener('load', () => hand(frame, session));
  parent.postMessage(session.user, window.location.origin, []);
}
