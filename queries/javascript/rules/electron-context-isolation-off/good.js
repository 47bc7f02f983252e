import { BrowserWindow } from 'electron';
import path from 'node:path';

// The defaults since Electron 12 and 20.
export const plain = () => new BrowserWindow({ width: 800 });

export const explicit = () => new BrowserWindow({
  webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false },
});

export const withPreload = (folder) => new BrowserWindow({
  webPreferences: { preload: path.join(folder, 'preload.js'), spellcheck: false },
});

// Decided elsewhere.
export const chosen = (settings) => new BrowserWindow({
  webPreferences: { sandbox: settings.sandbox },
});

// Other things with a sandbox.
export const launch = (browser) => browser.launch({ sandbox: false });
export const payments = { sandbox: false, contextIsolation: false };

// Another switch.
export const quiet = { webPreferences: { devTools: false, images: false } };
