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
admin.use(errorhandler({ log: false })); // finding

app.use('/admin', admin);
app.use(showErrors()); // finding

app.listen(process.env.PORT);
