import { BrowserWindow } from 'electron';

export const editor = new BrowserWindow({
  webPreferences: {
    experimentalFeatures: true, // finding
    enableBlinkFeatures: 'CSSVariables', // finding
  },
});
