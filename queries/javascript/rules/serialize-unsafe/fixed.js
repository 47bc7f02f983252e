import serialize from 'serialize-javascript';

export function state(store) {
  return `<script>window.state = ${serialize(store, { unsafe: false })}</script>`;
}
