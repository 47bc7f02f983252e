const ORIGIN = 'https://app.example.com';

// To one site.
export const hand = (frame, token) => frame.contentWindow.postMessage({ token }, ORIGIN);
export const same = (user) => window.opener.postMessage(user, window.location.origin);
export const answer = (event, result) => event.source.postMessage({ result }, event.origin);
export const viaOptions = (frame, token) => frame.contentWindow.postMessage(token, { targetOrigin: ORIGIN });

// Nothing to find out.
parent.postMessage('closed', '*');
parent.postMessage({ kind: 'closed' }, '*');
export const resize = () => parent.postMessage({ height: document.body.scrollHeight }, '*');

// Workers and ports have no origin.
export const toWorker = (worker, job) => worker.postMessage(job);
export const toPort = (port, buffer) => port.postMessage(buffer, [buffer]);

// Another method.
export const match = (router, handler) => router.post('*', handler);

// This window's own, and what only says where the mouse is.
export const later = (token) => window.postMessage(token, '*');
export const over = (id) => window.opener.postMessage({ event: 'mouseEnter', id }, '*');
