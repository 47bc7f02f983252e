import serialize from 'serialize-javascript';

export function state(store) {
  return `<script>window.state = ${serialize(store, { isJSON: true })}</script>`;
}

export const draft = serialize({ title: '' }, { space: 2, unsafe: false });
