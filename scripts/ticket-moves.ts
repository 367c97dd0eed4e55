import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../bot/start/package-root';
import { movesPage } from './ticket-moves/moves-page';

writeFileSync(join(packageRoot(), 'docs/ticket-moves.md'), movesPage());
