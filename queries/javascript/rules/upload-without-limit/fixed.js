import express from 'express';
import multer, { memoryStorage } from 'multer';

const app = express();
const upload = multer({ dest: 'uploads/', limits: { fileSize: 5 * 1024 * 1024 } });
const inMemory = multer({ storage: memoryStorage(), limits: { fileSize: 5 * 1024 * 1024 } });

const pictures = multer({
  storage: multer.diskStorage({ destination: 'pictures' }),
  fileFilter: (req, file, done) => done(null, file.mimetype.startsWith('image/')),
  limits: { fileSize: 5 * 1024 * 1024 },
});

app.post('/avatar', upload.single('avatar'), (req, res) => {
  res.json({ file: req.file.filename });
});
app.post('/scan', inMemory.single('scan'), (req, res) => res.json({ size: req.file.size }));
app.post('/pictures', pictures.array('pictures', 10), (req, res) => res.sendStatus(204));

export default app;
