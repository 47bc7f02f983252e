// A separator that is no part of what is repeated.
export const HOST = /^[a-z0-9]+(\.[a-z0-9]+)*$/;
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const VERSION = /^(\d+\.)+\d+$/;
export const PATH = /^(\/\w+)+$/;

// One repetition, or a bounded one.
export const WORD = /^[a-zA-Z0-9]+$/;
export const BLOCK = /<!--[\s\S]*?-->/g;
export const CODE = /^([A-Z]{2})+$/;
export const PAIRS = /^(\w\w)*$/;
export const FEW = /^(\w+ ){1,3}$/;
export const ENDS = /(a|b)*c/;
export const LINES = /(.|\n)*$/;

export const DOTTED = /^([a-z]+\.)+[A-Z]$/;

// Each round begins with what cannot be in the round before.
export const LIST = /^(,\s*\d+)*$/;
export const STRING = /"([^"\\]|\\.)*"/;
export const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

// Asked about a text that stands here.
export const slow = /^([a-z]+)+!$/.test('a'.repeat(20));

// Only text that looks like one.
export const text = '(a+)+$';
export const note = (name) => `${name} (x+)*`;
export const literal = new RegExp('\\(a\\+\\)\\+');
export const made = (source) => new RegExp(source);
