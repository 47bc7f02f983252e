const express = require('express');
const fileUpload = require('express-fileupload');
const multer = require('multer');

const app = express();
app.use(express.static('public'));

const storage = multer.diskStorage({
  destination: 'public/uploads',
  filename: (req, file, done) => done(null, file.originalname), // finding
});
const upload = multer({ storage });

const avatars = multer({
  storage: multer.diskStorage({
    destination(req, file, done) {
      done(null, './static/avatars');
    },
    filename(req, file, done) { // finding
      done(null, Date.now() + '-' + file.originalname);
    },
  }),
});

app.post('/photo', upload.single('photo'), (req, res) => res.redirect('/'));
app.post('/avatar', avatars.single('avatar'), (req, res) => res.redirect('/'));

app.use(fileUpload());
app.post('/picture', async (req, res) => {
  const { picture } = req.files;
  await picture.mv('./public/pictures/' + picture.name); // finding
  res.redirect('/');
});
