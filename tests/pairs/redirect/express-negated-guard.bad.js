// The guard is the wrong way round: known pages are refused, all others are followed.
const express = require('express');

const PAGES = ['/profile', '/profile/photos', '/settings'];

const router = express.Router();

router.get('/after-login', (req, res) => {
  const { next } = req.query;
  if (PAGES.includes(next)) {
    return res.status(400).send('unknown page');
  }
  return res.redirect(next); // weakness
});

module.exports = router;
