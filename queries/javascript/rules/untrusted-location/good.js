const params = new URLSearchParams(window.location.search);
const TABS = new Map([['bills', '/bills'], ['meters', '/meters']]);

location.href = '/orders/' + params.get('order');
location.href = `/search?q=${encodeURIComponent(params.get('q'))}`;
location.replace(TABS.get(params.get('tab')) ?? '/');
location.href = location.pathname + '?page=' + params.get('page');
location.assign(location.href.split('#')[0]);
location.hash = params.get('part');

const next = new URL(params.get('next'), location.origin);
if (next.origin === location.origin) {
  location.assign(next.href);
}
