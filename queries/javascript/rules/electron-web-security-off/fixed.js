const { app, BrowserWindow } = require('electron');

const DEVELOPMENT = false;

function createWindow() {
  const window = new BrowserWindow({
    width: 1200,
    webPreferences: {
      contextIsolation: true,
      webSecurity: true,
    },
  });
  window.loadURL('https://app.example.com');
}

const kiosk = {
  fullscreen: true,
  webPreferences: { webSecurity: true },
};

app.whenReady().then(() => {
  createWindow();
  new BrowserWindow(kiosk).loadFile('kiosk.html');
});
