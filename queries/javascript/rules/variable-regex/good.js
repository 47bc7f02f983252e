const WORD = '[a-z]+';
export const words = new RegExp(`^${WORD}(-${WORD})*$`, 'i');
export const insensitive = new RegExp(words.source, 'gi');

export function highlight(text, term) {
  return text.replace(new RegExp(escapeRegExp(term), 'gi'), '<mark>$&</mark>');
}

function escapeRegExp(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
