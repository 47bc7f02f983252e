const User = require('./models/user');
const Order = require('./models/order');

const OVERDUE = 'this.paid < this.total';

// Operators: the value stays a value.
const findByName = (name) => User.find({ name: String(name) });
const above = (minimum) => Order.find({ total: { $gt: Number(minimum) } });
const compared = () => Order.find({ $expr: { $lt: ['$paid', '$total'] } });

// Known code.
const overdue = () => Order.find({ $where: OVERDUE });
const open = () => Order.find({ $where: 'this.items.length > 0' });
const viaMethod = () => Order.find().$where('this.paid === false');

// A function of our own is sent as it is written.
const short = () => User.find({ $where() { return this.name.length < 3; } });

// An SQL builder's where, and a plain property.
const where = (builder, name) => builder.where({ name: `${name}` });
const options = (label) => ({ where: `for ${label}` });

module.exports = { findByName, above, compared, overdue, open, viaMethod, short, where, options };
