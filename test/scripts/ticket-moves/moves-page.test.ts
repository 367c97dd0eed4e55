import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../bot/start/package-root';
import { allowed, roles } from '../../../domain/moves';
import { ticketMoves, ticketStates } from '../../../domain/ticket';
import { movesPage } from '../../../scripts/ticket-moves/moves-page';

const page = readFileSync(join(packageRoot(), 'docs/ticket-moves.md'), 'utf8');

test('the page is the one that the code makes: after a change of the moves, run `npm run docs:moves`', () =>
  expect(page).toBe(movesPage()));

test('it tells every state that every move leads every role to', () => {
  const sections = page.split('\n## By ').slice(1);
  for (const [index, role] of roles.entries()) {
    const rows = sections[index]!.split('\n').filter((line) => line.startsWith('| `'));
    for (const move of ticketMoves) {
      const row = rows.find((each) => each.startsWith(`| \`${move}\` `)) ?? '';
      const cells = row.split('|').slice(2, -1);
      for (const [column, state] of ticketStates.entries()) {
        const to = allowed(state, move, role);
        const told = cells[column]?.trim().replaceAll('*', '') ?? '–';
        const leads = typeof to === 'string' ? to : to.refused === 'not-yours' ? 'not yours' : '–';
        expect([role, move, state, told === 'stays' ? state : told]).toEqual([role, move, state, leads]);
      }
    }
  }
});
