const { app, ipcMain, shell } = require('electron');

const HELP = 'https://help.example/';
ipcMain.handle('help', () => shell.openExternal(HELP));

app.on('web-contents-created', (event, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    if (new URL(url).protocol === 'https:') {
      shell.openExternal(url);
    }
    return { action: 'deny' };
  });
});
