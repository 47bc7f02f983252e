const { BrowserWindow } = require('electron');

const plain = () => new BrowserWindow({ width: 800 });
const explicit = () => new BrowserWindow({ webPreferences: { webSecurity: true } });
const other = () => new BrowserWindow({ webPreferences: { devTools: false, spellcheck: false } });
const chosen = (settings) => new BrowserWindow({ webPreferences: { webSecurity: settings.strict } });

// In other places it means nothing to Electron.
const settings = { webSecurity: false };
const report = { preferences: { webSecurity: false } };
console.log('webSecurity: false', settings, report);

module.exports = { plain, explicit, other, chosen };
