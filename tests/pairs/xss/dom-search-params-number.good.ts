// Safe: the amount is turned into a number before it gets into the markup.
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
    amount: Number(amount.replace(',', '.')).toFixed(2),
    currency: currencies.get(params.get('currency') ?? 'eur') ?? '€',
  };
}

function showQuote(target: HTMLElement): void {
  const { amount, currency } = readQuote();
  const markup = `<p class="quote"><b>${amount}</b> ${currency}</p>`;
  target.insertAdjacentHTML('beforeend', markup);
}

showQuote(document.getElementById('quotes') as HTMLElement);
