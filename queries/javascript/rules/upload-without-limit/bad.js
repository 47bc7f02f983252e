import express from 'express';
import multer, { memoryStorage } from 'multer';

const app = express();
const upload = multer({ dest: 'uploads/' }); // finding
const inMemory = multer({ storage: memoryStorage() }); // finding

const pictures = multer({ // finding
  storage: multer.diskStorage({ destination: 'pictures' }),
  fileFilter: (req, file, done) => done(null, file.mimetype.startsWith('image/')),
});

app.post('/avatar', upload.single('avatar'), (req, res) => {
  res.json({ file: req.file.filename });
});
app.post('/scan', inMemory.single('scan'), (req, res) => res.json({ size: req.file.size }));
app.post('/pictures', pictures.array('pictures', 10), (req, res) => res.sendStatus(204));

export default app;
