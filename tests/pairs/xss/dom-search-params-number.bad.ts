// The amount stays the text that stands in the address.
interface Quote {
  amount: string;
  currency: string;
}

const currencies = new Map<string, string>([
  ['eur', '€'],
  ['gbp', '£'],
]);

function readQuote(): Quote {
  const params = new URLSearchParams(location.search);
  const amount = params.get('amount') ?? '0';
  return {
    amount: amount.replace(',', '.'),
    currency: currencies.get(params.get('currency') ?? 'eur') ?? '€',
  };
}

function showQuote(target: HTMLElement): void {
  const { amount, currency } = readQuote();
  const markup = `<p class="quote"><b>${amount}</b> ${currency}</p>`;
  target.insertAdjacentHTML('beforeend', markup); // weakness
}

showQuote(document.getElementById('quotes') as HTMLElement);
