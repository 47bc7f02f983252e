// Gives vouchers for orders.
const { createHash } = require('crypto');

function voucher(order, salt) {
  return createHash('md5').update(order + salt).digest('hex');
}

const [kind, ...orders] = process.argv.slice(2);
if (kind === 'compare') console.log(voucher(orders[0], 'spring') === voucher(orders[1], 'spring'));
if (kind === 'show') console.log(voucher(orders[0], 'spring'));
