import { app, BrowserWindow } from 'electron';
import path from 'node:path';

const here = import.meta.dirname;

function createWindow() {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      contextIsolation: false, // finding
      preload: path.join(here, 'preload.js'),
    },
  });
  window.once('ready-to-show', () => window.show());
  return window.loadFile('index.html');
}

const popup = {
  frame: false,
  webPreferences: { sandbox: false, devTools: false }, // finding
};

export const createPopup = () => new BrowserWindow(popup);

await app.whenReady();
await createWindow();
