const express = require('express');
const errorhandler = require('errorhandler');
const showErrors = require('errorhandler');

const app = express();
const admin = express.Router();

app.use(express.json());
app.get('/', (req, res) => res.send('hello'));

admin.get('/stats', async (req, res) => {
  res.json(await req.app.locals.stats());
});
if (process.env.NODE_ENV === 'development') admin.use(errorhandler({ log: false }));

app.use('/admin', admin);
if (process.env.NODE_ENV === 'development') app.use(showErrors());

app.listen(process.env.PORT);
