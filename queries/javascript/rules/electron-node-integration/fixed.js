const { app, BrowserWindow } = require('electron');
const path = require('path');

const preferences = {
  width: 900,
  webPreferences: {
    nodeIntegration: false,
    preload: path.join(__dirname, 'preload.js'),
  },
};

function createWindow() {
  const window = new BrowserWindow({
    width: 1200,
    height: 800,
    webPreferences: {
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
    },
  });
  window.loadURL('https://app.example.com');
}

function createSettings() {
  return new BrowserWindow(preferences);
}

app.whenReady().then(createWindow);
module.exports = { createSettings };
