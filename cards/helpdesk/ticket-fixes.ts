import type { SentFix } from '../../domain/ticket';
import { paragraph, run } from '../parts/line';
import type { Piece } from '../parts/piece';
import { dayAndTime } from '../parts/time';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';

const stages: Readonly<Record<Exclude<SentFix['stage'], 'over'>, string>> = {
  asking: 'is asked about local data first',
  saving: 'saves local data first',
  doing: 'no result yet',
};

/** So many are shown, the last ones. */
const mostFixes = 3;

/** The fixes that were sent and have no result yet; those with one stand in what was tried. */
export const sentFixes = ({ ticket, procedures, timezone }: ViewOf<'ticket'>): Piece => {
  const lines = ticket.fixes.flatMap(({ procedure, by, at, stage }) => {
    if (stage === 'over') return [];
    const title = procedures.find(({ id }) => id === procedure)?.title ?? 'A fix of an older version';
    return [
      { title: `• ${title}: `, stage: stages[stage], by: `, sent by ${oneLine(by, 60)}, ${dayAndTime(at, timezone)}` },
    ];
  });
  const shown = lines.slice(-mostFixes);
  return {
    elements: shown.map(({ title, stage, by }) => ({
      ...paragraph([run(title), run(stage, { weight: 'Bolder' }), run(by, { isSubtle: true })]),
      spacing: 'Small',
    })),
    text: shown.map(({ title, stage, by }) => `${title}${stage}${by}`),
  };
};
