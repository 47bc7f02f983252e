// Tokens, in the ways in which they are made from numbers.
function generateToken() {
  return Math.random().toString(36).slice(2);
}

const makeSecret = (prefix) => prefix + Math.random().toString(36);

function session(user) {
  const sessionId = `${user}-${Math.random().toString(16).slice(2)}`;
  return { sessionId, nonce: Math.random() };
}

function long(parts) {
  let token = '';
  for (let part = 0; part < parts; part += 1) {
    token += Math.random().toString(36).substring(2);
  }
  return token;
}

const [kind, word] = process.argv.slice(2);
if (kind === 'token') {
  const tokens = new Set(Array.from({ length: 100 }, generateToken));
  console.log(tokens.size, [...tokens].every((token) => /^[0-9a-z]+$/.test(token)));
}
if (kind === 'secret') console.log(makeSecret(word).startsWith(`${word}0.`));
if (kind === 'session') {
  const { sessionId, nonce } = session(word);
  console.log(sessionId.startsWith(`${word}-`), /-[0-9a-f]+$/.test(sessionId), typeof nonce, nonce >= 0 && nonce < 1);
}
if (kind === 'long') console.log(/^[0-9a-z]*$/.test(long(Number(word))), long(Number(word)).length > 0);
