import multer from 'multer';
import { uploadOptions } from './config';

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const base = { dest: 'uploads/', limits: { fileSize: FIVE_MEGABYTES } };

export const upload = multer({ dest: 'uploads/', limits: { fileSize: FIVE_MEGABYTES, files: 1 } });
export const viaBase = multer(base);
export const spread = multer({ ...uploadOptions, dest: 'pictures/' });

// Decided elsewhere.
export const configured = multer(uploadOptions);

// Where it goes, not how much.
export const storage = multer.diskStorage({ destination: 'uploads' });
export const memory = multer.memoryStorage();

// Another of that name.
export function scoped(make) {
  const multer = make;
  return multer({ dest: 'uploads/' });
}
