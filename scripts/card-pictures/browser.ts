import { chromium, type Browser } from 'playwright-core';
import type { PictureAddress } from '../../cards/parts/picture';
import { readPictures } from '../../bot/pictures/kept-pictures';
import { findChromium } from './find-chromium';

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Carries something out in a browser. Where there is none that is said, and the process fails. */
export const inBrowser = async (use: (browser: Browser) => Promise<void>): Promise<void> => {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.error('No Chrome or Chromium was found. Install one, or name it: CHROMIUM=/path/to/chrome npm run …');
    process.exitCode = 1;
    return;
  }
  const browser = await chromium.launch({ executablePath, args: quiet });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
};

const drawn = readPictures();

/** The drawn pictures as data, for a page that has no server. Throws where the build has not drawn one. */
export const picturesAsData: PictureAddress = (name) => {
  const picture = drawn.get(name);
  if (!picture) throw new Error(`The picture ${name} is not drawn: run “npm run build” first.`);
  return `data:image/png;base64,${picture.toString('base64')}`;
};
