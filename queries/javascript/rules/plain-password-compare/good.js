const bcrypt = require('bcrypt');
const express = require('express');
const { User } = require('./models');

const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  const user = await User.findOne({ name: String(req.body.name) });
  if (!user || !(await bcrypt.compare(String(req.body.password), user.password))) return res.sendStatus(401);
  req.session.user = user.id;
  return res.sendStatus(204);
});

async function check(user, password) {
  return user.password === (await hash(password, user.salt));
}

// Typed twice, or nothing in it.
function register(values) {
  return values.password === values.repeated;
}

const isSet = (user) => user.password !== '' && user.password !== undefined;
const changed = (user, before) => user.password !== before.password;
const same = (url, other) => url.password === other.password;

module.exports = { app, check, register, isSet, changed, same };
