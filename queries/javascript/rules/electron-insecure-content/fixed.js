const { BrowserWindow } = require('electron');

const window = new BrowserWindow({
  width: 800,
  webPreferences: {
    allowRunningInsecureContent: false,
  },
});

window.loadURL('https://app.example/');
