const OVERRIDE = '\u202E';
const GREETING = 'שלום ‏!'; // Hebrew, and its mark

export function clean(text) {
  return text.replaceAll(OVERRIDE, '').replace(/[\u2066-\u2069]/g, '') || GREETING;
}

// As a minifier writes a table of characters.
export const FORMAT = /[​-‏‪-‮⁠-⁤⁦-⁯]/;
export const NAMES = { Cf: '᠎​-‏‪-‮⁠-⁤⁦-⁯' };
