import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { PictureAddress } from '../../cards/parts/picture';
import { packageRoot } from '../../bot/start/package-root';
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

/** The drawn pictures as data, for a page that has no server. */
export const picturesAsData: PictureAddress = (name) => {
  try {
    return `data:image/png;base64,${readFileSync(join(packageRoot(), 'dist', 'pictures', `${name}.png`)).toString('base64')}`;
  } catch {
    return null;
  }
};
