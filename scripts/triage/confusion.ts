import type { DeclaredLabels } from '../../domain/labels';
import type { Judged } from './measure';

/** Which labels are taken for which others: one line for each label, the mistakes most frequent first. */
export const confusionTable = (judged: readonly Judged[], labels: DeclaredLabels): string[] => {
  const lines = [`${'label'.padEnd(20)} ${'of'.padStart(4)} ${'right'.padStart(6)}  taken for`];
  for (const label of labels.keys()) {
    const own = judged.filter(({ wanted }) => wanted.label === label);
    if (own.length === 0) continue;
    const counts = new Map<string, number>();
    for (const { wanted, got } of own) {
      const taken = got.label === wanted.also ? label : (got.label ?? 'unknown');
      counts.set(taken, (counts.get(taken) ?? 0) + 1);
    }
    const right = counts.get(label) ?? 0;
    const wrong = [...counts].filter(([taken]) => taken !== label).sort((a, b) => b[1] - a[1]);
    const taken = wrong.map(([name, count]) => `${name} ${count}`).join(', ');
    lines.push(
      `${label.padEnd(20)} ${String(own.length).padStart(4)} ${`${Math.round((100 * right) / own.length)} %`.padStart(6)}  ${taken}`.trimEnd(),
    );
  }
  return lines;
};
