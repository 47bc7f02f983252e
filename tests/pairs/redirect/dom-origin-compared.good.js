// The parsed origin must equal the origin of the page.
const params = new URLSearchParams(window.location.search);

function resumeAfterPayment() {
  const returnTo = params.get('returnTo');
  if (!returnTo) {
    return;
  }
  const address = new URL(returnTo, window.location.origin);
  if (address.origin !== window.location.origin) {
    console.warn('payment: foreign return address');
    return;
  }
  window.location.assign(address.href);
}

document.querySelector('#resume').addEventListener('click', resumeAfterPayment);
