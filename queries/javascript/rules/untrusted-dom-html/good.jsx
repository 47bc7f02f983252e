import DOMPurify from 'dompurify';
import { useSearchParams } from 'react-router-dom';

const panel = document.getElementById('panel');
const params = new URLSearchParams(location.search);

panel.textContent = decodeURIComponent(location.hash.slice(1));
panel.innerHTML = DOMPurify.sanitize(params.get('text'));
panel.innerHTML = `<b>${Number(params.get('amount'))}</b>`;
panel.innerHTML = params.has('open') ? '<b>open</b>' : '';
$('#notice').text(params.get('notice'));
$('#tab-' + params.get('tab')).addClass('active');
$(location.hash).show();

window.addEventListener('message', (event) => {
  if (event.data === 'close') panel.innerHTML = '';
});

const TITLES = { a: '<b>A</b>', b: '<b>B</b>' };
panel.innerHTML = TITLES[params.get('title')] ?? '';

export function Banner() {
  const [search] = useSearchParams();
  return <aside title={search.get('title')}>{search.get('banner')}</aside>;
}
