const { BrowserWindow } = require('electron');
const path = require('path');

const isDevelopment = process.env.NODE_ENV === 'development';

// The defaults: no Node.js in the page.
const plain = () => new BrowserWindow({ width: 800, height: 600 });

const explicit = () => new BrowserWindow({
  webPreferences: { nodeIntegration: false, contextIsolation: true, sandbox: true },
});

// A bridge offers what the page may do.
const bridged = () => new BrowserWindow({
  webPreferences: { preload: path.join(__dirname, 'preload.js') },
});

// Decided elsewhere.
const chosen = (settings) => new BrowserWindow({
  webPreferences: { nodeIntegration: settings.nodeIntegration, devTools: isDevelopment },
});

// A word in another program's settings.
const options = { nodeIntegration: true };
const report = { preferences: { nodeIntegration: true } };
console.log('nodeIntegration: true', options, report);

module.exports = { plain, explicit, bridged, chosen };
