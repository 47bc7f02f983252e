const { BrowserWindow } = require('electron');

const window = new BrowserWindow({
  width: 800,
  webPreferences: { allowRunningInsecureContent: false, contextIsolation: true },
});

const settings = { allowRunningInsecureContent: true };
window.loadURL('https://app.example/');
module.exports = settings;
