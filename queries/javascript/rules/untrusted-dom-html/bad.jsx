import DOMPurify from 'dompurify';
import { useSearchParams } from 'react-router-dom';

const panel = document.getElementById('panel');

function chapter() {
  return decodeURIComponent(window.location.hash.slice(1)) || 'Introduction';
}

window.addEventListener('hashchange', () => {
  panel.innerHTML = 'Chapter: ' + chapter(); // finding
});

const params = new URLSearchParams(location.search);
const quote = { amount: params.get('amount'), currency: 'EUR' };
panel.insertAdjacentHTML('beforeend', `<b>${quote.amount}</b> ${quote.currency}`); // finding

document.write('<a href="' + document.referrer + '">back</a>'); // finding

window.addEventListener('message', (event) => {
  const { markup } = event.data;
  DOMPurify.sanitize(markup);
  $('#notice').html(markup); // finding
});

export function Banner() {
  const [search] = useSearchParams();
  return <aside dangerouslySetInnerHTML={{ __html: search.get('banner') }} />; // finding
}
