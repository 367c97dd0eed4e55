// Runs before `npm start`: without a build, Node would only say that it cannot find a module.
import { existsSync } from 'node:fs';

if (!existsSync(new URL('../dist/bot/main.js', import.meta.url))) {
  console.error('Mailmend does not start: it is not built yet. Run `npm run build` first, then `npm start`.');
  process.exit(1);
}
