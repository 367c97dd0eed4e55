import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const folder = path.resolve(__dirname, '..', '..', 'appPackage');
const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
] as const;

/** Draws the PNG icons from their SVG sources. Run it by hand after a change; it needs Chromium (CHROME_PATH). */
async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const { name, size } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(path.join(folder, `${name}.svg`), 'utf8');
    await page.setContent(`<style>* { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: path.join(folder, `${name}.png`), omitBackground: true });
  }
  await browser.close();
}

void main();
