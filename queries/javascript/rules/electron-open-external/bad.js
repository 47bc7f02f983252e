const { app, ipcMain, shell } = require('electron');

ipcMain.handle('open', (event, address) => shell.openExternal(address)); // finding

app.on('web-contents-created', (event, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    shell.openExternal(url); // finding
    return { action: 'deny' };
  });
});
