// Whatever is not one of the known pages is refused.
const express = require('express');

const PAGES = ['/profile', '/profile/photos', '/settings'];

const router = express.Router();

router.get('/after-login', (req, res) => {
  const { next } = req.query;
  if (!PAGES.includes(next)) {
    return res.status(400).send('unknown page');
  }
  return res.redirect(next);
});

module.exports = router;
