// A stranger's window that reports a payment (steps 1 and 2). The page is a stand-in: an event target, and one element.
//
// samples: bad 1, good 1
'use strict';

const { BAD, attack, load, run, use } = require('attack');

run(async () => {
  const window = new EventTarget();
  const status = { textContent: '' };
  const done = [];
  const document = { querySelector: (wanted) => (wanted === '#status' ? status : null) };
  const given = { window, document };
  if (BAD) given.confirmOrder = (id) => done.push(`confirmed ${id}`);
  else given.fetch = (address) => done.push(`asks ${address}`);
  load([], given);

  /** What the page does when it gets this from there. A browser sets the origin, and no sender can. */
  function receive(origin, data) {
    done.length = 0;
    window.dispatchEvent(Object.assign(new Event('message'), { origin, data }));
    return [...done];
  }

  const paid = { type: 'paid', text: 'Thank you!', orderId: 4711 };
  use([receive('https://pay.example', paid).length, receive('https://pay.example', { type: 'resize' }).length]);
  const seen = receive('https://evil.example', paid);
  attack(seen.includes('confirmed 4711'), seen);
  if (!BAD && seen.length > 0) throw new Error('the page listens to a stranger');
});
