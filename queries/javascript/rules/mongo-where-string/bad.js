const User = require('./models/user');
const Order = require('./models/order');

async function findByName(req, res) {
  const users = await User.find({ $where: `this.name === '${req.query.name}'` }); // finding
  res.json(users);
}

async function search(req, res) {
  const query = { active: true };
  query.$where = 'this.total > ' + req.body.minimum; // finding
  res.json(await Order.find(query));
}

async function between(from, to) {
  const filter = {};
  filter['$where'] = `this.start >= new Date('${from}') && this.end <= new Date('${to}')`; // finding
  return Order.find(filter).lean();
}

function byOwner(owner) {
  return Order.find().$where('this.owner == "' + owner + '"').exec(); // finding
}

module.exports = { findByName, search, between, byOwner };
