import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The shipped folder. */
export const appPackage = path.resolve(__dirname, '..', '..', 'appPackage');

/** Values that fill every placeholder. */
export const goodEnv = {
  TEAMS_APP_ID: '3f2b8c1e-0d4a-4f6e-9b7a-1c2d3e4f5a6b',
  MICROSOFT_APP_ID: '7a6b5c4d-3e2f-4a1b-8c9d-0e1f2a3b4c5d',
  BOT_DOMAIN: 'mailmend.example.com',
  DEVELOPER_NAME: 'Example "Helpdesk"',
  DEVELOPER_WEBSITE_URL: 'https://www.example.com/helpdesk',
  DEVELOPER_PRIVACY_URL: 'https://www.example.com/privacy',
  DEVELOPER_TERMS_URL: 'https://www.example.com/terms',
};

/** A new empty folder for one test. */
export const aFolder = (): string => mkdtempSync(path.join(tmpdir(), 'mailmend-package-'));

/** A copy of the shipped folder, for a test to spoil. */
export function aCopyOfThePackage(): string {
  const folder = aFolder();
  cpSync(appPackage, folder, { recursive: true });
  return folder;
}

/** Rewrites one text file of a copy. */
export function rewrite(folder: string, name: string, change: (text: string) => string): void {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
