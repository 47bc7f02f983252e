// The address only has to contain our host name, which any site's path can do.
const params = new URLSearchParams(window.location.search);

function resumeAfterPayment() {
  const returnTo = params.get('returnTo');
  if (!returnTo) {
    return;
  }
  const address = new URL(returnTo, window.location.origin);
  if (address.href.indexOf(window.location.hostname) === -1) {
    console.warn('payment: foreign return address');
    return;
  }
  window.location.assign(address.href); // weakness
}

document.querySelector('#resume').addEventListener('click', resumeAfterPayment);
