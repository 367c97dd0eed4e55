import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../bot/start/package-root';
import { readFolder } from '../../bot/start/read-folder';
import { conversationReasons } from '../../dialogs/conversation/hand-over/reasons';
import type { Procedure, Step } from '../../dialogs/guide/guide';
import { instructionsFor, instructionsOf, partsFor } from '../../dialogs/guide/instructions';
import { loadLibrary } from '../../dialogs/guide/load';
import { valuesOf } from '../support/values/declared';
import type { FactId } from '../../domain/facts';
import { facts } from '../support/guides/walks';
import { shippedGuides } from '../support/values/library';

const library = shippedGuides();
const procedures = [...library.procedures.values()];
const guides = [...library.guides.values()];
const questions = [...library.questions.values()];
const reasons = [...library.reasons.values()];
const advice = [...library.advice.values()];

const instructionLines = procedures.flatMap((procedure) =>
  instructionsOf(procedure).flatMap((one) => (one.kind === 'plain' ? [one.line] : [...one.variants.values()].flat())),
);
const helps = procedures.flatMap(({ stuck }) => stuck);
const notes = procedures.flatMap((one) => one.notes.map(({ line }) => line));
/** What people do, line by line. */
const doing = [
  ...instructionLines,
  ...helps.flatMap(({ lines }) => lines),
  ...questions.flatMap(({ unsure }) => unsure?.how ?? []),
  ...advice.flatMap(({ lines }) => lines.map(({ line }) => line)),
];
const sentences = [
  ...procedures.flatMap(({ does, risks }) => [does, risks]),
  ...questions.flatMap(({ ask, why }) => [ask, why]),
  ...advice.map(({ why }) => why),
  ...reasons.flatMap(({ requester, agent }) => [requester, agent]),
];
const everything = [...doing, ...notes, ...sentences].filter((line) => line !== '');
const readByRequesters = [...doing, ...notes, ...reasons.map(({ requester }) => requester)];

/** The lines that somebody with these facts is shown, in order. */
const shownTo = (one: Procedure, outlook: string, windows = '11') => instructionsFor(one, facts({ outlook, windows }));
/** The values of this fact that the instructions tell apart, for each that does. */
const toldApart = (procedure: Procedure, fact: FactId): string[][] =>
  instructionsOf(procedure).flatMap((one) =>
    one.kind === 'by' && one.fact === fact ? [[...one.variants.keys()].sort()] : [],
  );
const isRebuild = (step: Step): boolean => step.kind !== 'ask' && step.procedure === 'rebuild-ost';
const idsOf = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id).sort();

const old = ['2003', '2007'];
const modern = ['2010', '2013', '2016', '2019', '2021', '2024', '365', 'unknown'];
const madeFor: Readonly<Record<string, string[]>> = {
  'resync-folder': ['2007', ...modern],
  scanost: old,
  'sync-window': modern.filter((outlook) => outlook !== '2010'),
  'refresh-new-outlook': [],
  'refresh-mac': [],
  'refresh-phone': [],
};
const fitting = ({ id }: Procedure, outlooks: readonly string[]) =>
  outlooks.filter((outlook) => madeFor[id]?.includes(outlook) ?? true);

describe('the procedures', () => {
  it.each(procedures.map((one) => [one.id, one] as const))('have instructions for every set-up: %s', (id, one) => {
    const outlooks = (madeFor[id] ?? [...old, ...modern]).toSorted();
    for (const values of toldApart(one, 'outlook')) expect(values).toEqual(outlooks);
    for (const values of toldApart(one, 'windows')) expect(values).toEqual([...valuesOf('windows')].sort());
    expect(one.stuck).not.toEqual([]);
  });

  it('name the menus of 2003 and 2007 to those and the File tab to all others', () => {
    const toOld = procedures.flatMap((one) => fitting(one, old).flatMap((outlook) => shownTo(one, outlook, 'xp')));
    const toModern = procedures.flatMap((one) => fitting(one, modern).flatMap((outlook) => shownTo(one, outlook)));
    expect(toOld.filter((line) => /\*\*File\*\* > \*\*(Account Settings|Open)|Send\/Receive/.test(line))).toEqual([]);
    expect(toModern.filter((line) => line.includes('**Tools**'))).toEqual([]);
  });

  it('say what they risk whenever they can lose something, and touch the .ost only then or with care', () => {
    const losing = ['rebuild-ost', 'resync-folder'];
    expect(idsOf(procedures.filter(({ risk }) => risk === 'loses-local-data'))).toEqual(losing);
    const touching = [...losing, 'rename-back', 'scanost', 'scanpst'].sort();
    expect(idsOf(procedures.filter(({ touchesOst }) => touchesOst))).toEqual(touching);
  });
});

describe.each(guides.map((guide) => [guide.id, guide] as const))('the guide %s', (id, { steps }) => {
  const doing = [...steps.values()].filter((step) => step.kind !== 'ask');

  it('asks after every rebuild that did not help what is missed now, and takes the old file back for that alone', () => {
    const after = doing.flatMap((step) => (step.kind === 'fix' && isRebuild(step) ? [steps.get(step.notFixed)] : []));
    for (const next of after) expect(next).toMatchObject({ fact: 'misses-something' });
    const back = doing.filter(({ procedure }) => procedure === 'rename-back');
    expect(back).toHaveLength(after.length);
    // For changes by a program, or without a connection, the file is never built again.
    if (['external-changes', 'disconnected'].includes(id)) expect(after).toEqual([]);
  });

  it('leaves the file alone where there is no connection', () => {
    const touching = doing.filter(({ procedure }) => library.procedures.get(procedure)?.touchesOst);
    if (id === 'disconnected') expect(touching).toEqual([]);
  });
});

test.each(questions.map((one) => [one.fact, one] as const))(
  'the question for %s takes every value, by a button or by not knowing, and shows how to find out',
  (fact, { choices, unsure }) => {
    const values = [...choices.map(({ value }) => value), ...(unsure ? [unsure.value] : [])];
    expect([...new Set(values)].sort()).toEqual([...valuesOf(fact)].sort());
    expect(unsure?.how).not.toEqual([]);
  },
);

test('the reasons tell the agent what was tried or touched, or what must not be done', () => {
  const careful = /was touched|was repaired|do not|was tried|no repair|keep/i;
  expect(reasons.filter(({ agent }) => !careful.test(agent))).toEqual([]);
  expect(library.reasons.get('administrator')?.agent).toMatch(/space.*legacyExchangeDN|legacyExchangeDN.*space/);
});

describe('the wording', () => {
  it('never asks anybody to delete or remove an offline file or a .pst', () => {
    const risky = everything
      .flatMap((line) => line.split(/(?<=[.?])\s+/))
      .filter((sentence) => /\b(delet|remov|eras)/i.test(sentence) && /\.(ost|pst|old)\b|\bfile\b/i.test(sentence));
    expect(risky.filter((sentence) => !/\b(never|not|nothing)\b/i.test(sentence))).toEqual([]);
    expect(instructionLines.filter((line) => /\b(delete|erase)\b/i.test(line) && !/not delete/.test(line))).toEqual([]);
  });

  it('says how this chat can be read on before Teams is closed or the computer restarts', () => {
    const silent = procedures.flatMap((one) =>
      partsFor(one, {}).flatMap(({ lines }) =>
        lines.filter(
          (line, at) =>
            /^(?!.*\bDo not\b).*(?:Close\b.*\bTeams\b|\brestart the computer\b)/i.test(line) &&
            !lines.slice(Math.max(0, at - 1), at + 1).some((told) => /\b(this|the) chat\b/i.test(told)),
        ),
      ),
    );
    expect(silent).toEqual([]);
  });

  it('closes every bold and every code, uses no other markup, and ends like a sentence', () => {
    for (const line of everything) {
      const outside = line.split('`');
      const text = outside.filter((_, index) => index % 2 === 0).join('');
      expect([line, outside.length % 2, text.split('**').length % 2]).toEqual([line, 1, 1]);
      expect(text.replaceAll('**', '')).not.toMatch(/[*_#~]|\]\(|https?:|<\/?[a-z]+>/);
      expect(line).toMatch(/[.?]$/);
    }
  });

  it.each([
    ['what people do', doing, 140],
    ['other sentences', [...notes, ...sentences], 440],
    ['why a person is asked', reasons.map(({ requester }) => requester), 160],
    ['what is seen', helps.map(({ sees }) => sees), 50],
    ['an answer', questions.flatMap(({ choices }) => choices.map(({ label }) => label)), 45],
  ])('is short enough for a card on a phone: %s', (_what, lines, most) =>
    expect(lines.filter((line) => line.length > most)).toEqual([]),
  );

  it('can be read at a glance, without the words of administrators', () => {
    const words = readByRequesters
      .flatMap((line) => line.replace(/`[^`]*`/g, 'x').split(/(?<=[.?!:;])\s+/))
      .map((sentence) => sentence.split(/\s+/).length);
    expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThan(11);
    expect(Math.max(...words)).toBeLessThanOrEqual(28);
    const jargon =
      /\b(MAPI|registry|profile corruption|synchroni[sz]ation engine|replica|cache coherence|utili[sz]e)\b/i;
    expect(readByRequesters.filter((line) => jargon.test(line))).toEqual([]);
  });
});

test('the guide, the condition and the procedure that docs/authoring-guides.md gives as examples pass the checker', () => {
  const page = readFileSync(join(packageRoot(), 'docs/authoring-guides.md'), 'utf8');
  const [guide, example] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);
  const condition = /^has-no-ost: .*$/m.exec(page)![0];
  const replaced = ['guides/folder-not-syncing.yaml', 'procedures/cached-mode-back.yaml'];
  const files = [
    ...readFolder(join(packageRoot(), 'guides')).filter(({ file }) => !replaced.includes(file)),
    { file: 'guides/stuck-calendar.yaml', text: guide! },
    { file: 'procedures/switch-on-again.yaml', text: example! },
  ].map(({ file, text }) => ({
    file,
    text: `${text.replaceAll('cached-mode-back', 'switch-on-again')}${file === 'conditions.yaml' ? condition : ''}`,
  }));
  expect(loadLibrary(files, conversationReasons)).not.toHaveProperty('faults');
});
