const { BrowserWindow } = require('electron');

const window = new BrowserWindow({
  width: 800,
  webPreferences: {
    allowRunningInsecureContent: true, // finding
  },
});

window.loadURL('https://app.example/');
