const crypto = require('crypto');
const express = require('express');
const multer = require('multer');

const app = express();
app.use(express.static('public'));

const ENDINGS = { 'image/png': '.png', 'image/jpeg': '.jpg' };

const storage = multer.diskStorage({
  destination: 'public/uploads',
  filename: (req, file, done) => done(null, crypto.randomUUID() + ENDINGS[file.mimetype]),
});
const upload = multer({ storage });

// Kept where no browser reads.
const kept = multer({
  storage: multer.diskStorage({
    destination: '/srv/shop/uploads',
    filename: (req, file, done) => done(null, file.originalname),
  }),
});

// Some kinds only.
const documents = multer({
  fileFilter: (req, file, done) => done(null, file.originalname.endsWith('.pdf')),
  storage: multer.diskStorage({
    destination: 'public/documents',
    filename: (req, file, done) => done(null, file.originalname),
  }),
});

app.post('/photo', upload.single('photo'), (req, res) => res.redirect('/'));
app.post('/note', kept.single('note'), (req, res) => res.redirect('/'));
app.post('/document', documents.single('document'), (req, res) => res.redirect('/'));

app.post('/picture', async (req, res) => {
  const { picture } = req.files;
  if (!/\.(png|jpe?g)$/i.test(picture.name)) return res.sendStatus(400);
  await picture.mv('./public/pictures/' + picture.name);
  return res.redirect('/');
});

app.post('/theme', async (req, res) => {
  const theme = await req.theme.mv('./public/' + req.theme.name);
  res.json({ theme });
});
