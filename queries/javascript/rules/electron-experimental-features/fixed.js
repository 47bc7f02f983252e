import { BrowserWindow } from 'electron';

export const editor = new BrowserWindow({
  webPreferences: {
    experimentalFeatures: undefined,
    enableBlinkFeatures: undefined,
  },
});
