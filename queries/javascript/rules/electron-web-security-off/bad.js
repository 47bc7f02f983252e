const { app, BrowserWindow } = require('electron');

const DEVELOPMENT = false;

function createWindow() {
  const window = new BrowserWindow({
    width: 1200,
    webPreferences: {
      contextIsolation: true,
      webSecurity: false, // finding
    },
  });
  window.loadURL('https://app.example.com');
}

const kiosk = {
  fullscreen: true,
  webPreferences: { webSecurity: DEVELOPMENT }, // finding
};

app.whenReady().then(() => {
  createWindow();
  new BrowserWindow(kiosk).loadFile('kiosk.html');
});
