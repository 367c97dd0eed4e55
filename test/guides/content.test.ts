import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readFolder } from '../../bot/start/read-folder';
import { conversationReasons } from '../../dialogs/conversation/reasons';
import { loadLibrary } from '../../dialogs/guide/load';
import { choiceFactIds, factValues } from '../../domain/facts';

interface Variant {
  readonly for: readonly string[];
  readonly do: readonly string[];
}
interface Instruction {
  readonly id: string;
  readonly do?: string;
  readonly by?: string;
  readonly variants?: readonly Variant[];
}
interface Procedure {
  readonly id: string;
  readonly title: string;
  readonly does: string;
  readonly risk: string;
  readonly risks: string;
  readonly once?: boolean;
  readonly slow?: boolean;
  readonly 'touches-ost': boolean;
  readonly instructions: readonly Instruction[];
  readonly notes: readonly { readonly id: string; readonly line: string }[];
  readonly stuck: readonly { readonly id: string; readonly sees: string; readonly do: readonly string[] }[];
}
interface Question {
  readonly ask: string;
  readonly why: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly unsure?: { readonly value: string; readonly how: readonly string[] };
}
interface Reason {
  readonly requester: string;
  readonly agent: string;
}
interface Advice {
  readonly why: string;
  readonly do: readonly { readonly line: string }[];
}
interface Guide {
  readonly id: string;
  readonly steps: Readonly<Record<string, { readonly do?: string; readonly check?: { readonly 'not-fixed': string } }>>;
}

const folder = join(__dirname, '../../guides');
const load = (path: string): unknown => parse(readFileSync(join(folder, path), 'utf8'));
const loadAll = (name: string): unknown[] => readdirSync(join(folder, name)).map((file) => load(join(name, file)));

const procedures = loadAll('procedures') as Procedure[];
const guides = loadAll('guides') as Guide[];
const questions = load('questions.yaml') as Record<string, Question>;
const reasons = load('reasons.yaml') as Record<string, Reason>;
const advice = load('advice.yaml') as Record<string, Advice>;
const procedure = (id: string): Procedure => procedures.find((one) => one.id === id)!;

const linesOf = (instruction: Instruction): readonly string[] =>
  instruction.do === undefined ? (instruction.variants ?? []).flatMap((one) => one.do) : [instruction.do];
const instructionLines = procedures.flatMap((one) => one.instructions.flatMap(linesOf));
const helpLines = procedures.flatMap((one) => one.stuck.flatMap((help) => help.do));
const noteLines = procedures.flatMap((one) => one.notes.map(({ line }) => line));
const howLines = Object.values(questions).flatMap(({ unsure }) => unsure?.how ?? []);
const adviceLines = Object.values(advice).flatMap((one) => one.do.map(({ line }) => line));
const sentences = [
  ...procedures.flatMap(({ does, risks }) => [does, risks]),
  ...Object.values(questions).flatMap(({ ask, why }) => [ask, why]),
  ...Object.values(advice).map(({ why }) => why),
  ...Object.values(reasons).flatMap(({ requester, agent }) => [requester, agent]),
];
const everything = [...instructionLines, ...helpLines, ...noteLines, ...howLines, ...adviceLines, ...sentences];
const readByRequesters = [
  ...[...instructionLines, ...helpLines, ...noteLines, ...howLines, ...adviceLines],
  ...Object.values(reasons).map(({ requester }) => requester),
];

/** The lines that somebody with these facts is shown, in order. */
const shownTo = (one: Procedure, facts: Readonly<Record<string, string>>): string[] =>
  one.instructions.flatMap((instruction) =>
    instruction.do === undefined
      ? ((instruction.variants ?? []).find((variant) => variant.for.includes(facts[instruction.by!]!))?.do ?? [])
      : [instruction.do],
  );
const valuesOf = (one: Procedure, fact: string): string[][] =>
  one.instructions
    .filter(({ by }) => by === fact)
    .map(({ variants }) => (variants ?? []).flatMap((variant) => variant.for).sort());

const old = ['2003', '2007'];
const modern = ['2010', '2013', '2016', '2019', '2021', '2024', '365', 'unknown'];

describe('the procedures', () => {
  it('have instructions for every Outlook that they are made for', () => {
    const madeFor: Record<string, string[]> = { 'resync-folder': modern, scanost: old };
    for (const one of procedures)
      for (const values of valuesOf(one, 'outlook'))
        expect({ procedure: one.id, values }).toEqual({
          procedure: one.id,
          values: (madeFor[one.id] ?? [...old, ...modern]).toSorted(),
        });
  });

  it('have instructions for every Windows from XP to 11, and for one that is not known', () => {
    for (const one of procedures)
      for (const values of valuesOf(one, 'windows')) expect(values).toEqual([...factValues.windows].sort());
  });

  it('name the menus of 2003 and 2007 to those and the File tab to all others', () => {
    const toOld = procedures.flatMap((one) => old.flatMap((outlook) => shownTo(one, { outlook, windows: 'xp' })));
    const toModern = procedures.flatMap((one) => modern.flatMap((outlook) => shownTo(one, { outlook, windows: '11' })));
    expect(toOld.filter((line) => /\*\*File\*\* > \*\*(Account Settings|Open)|Send\/Receive/.test(line))).toEqual([]);
    expect(toModern.filter((line) => line.includes('**Tools**'))).toEqual([]);
  });

  it('always end a cleared folder with Update Folder', () => {
    for (const outlook of modern) {
      const lines = shownTo(procedure('resync-folder'), { outlook });
      const clear = lines.findIndex((line) => line.includes('**Clear Offline Items**'));
      expect(clear).toBeGreaterThan(lines.findIndex((line) => line.includes('**General**')));
      expect(lines.findIndex((line) => line.includes('**Update Folder**'))).toBeGreaterThan(clear);
    }
  });

  it('look at the connection before a folder is cleared', () => {
    expect(procedure('resync-folder').instructions[0]?.do).toContain('**Connected**');
  });

  it('rename the file once, and close Outlook and Word before', () => {
    for (const windows of factValues.windows) {
      const lines = shownTo(procedure('rebuild-ost'), { outlook: '2016', windows });
      const rename = lines.findIndex((line) => line.includes('`.ost` to `.old`'));
      expect(rename).toBeGreaterThan(lines.findIndex((line) => line.includes('close Outlook and Word')));
      expect(lines.slice(rename).some((line) => line.includes('**Preparing for first use**'))).toBe(true);
    }
    expect(procedure('rebuild-ost')).toMatchObject({ once: true, slow: true, risk: 'loses-local-data' });
  });

  it('copy a damaged file before the repair tool touches it', () => {
    const ids = procedure('scanpst').instructions.map(({ id }) => id);
    expect(ids.indexOf('copy')).toBeLessThan(ids.indexOf('start'));
  });

  it('help with a file in use by ending Outlook and Word, or by a restart', () => {
    const help = procedure('rebuild-ost')
      .stuck.find(({ id }) => id === 'file-in-use')!
      .do.join(' ');
    for (const word of ['Ctrl+Alt+Delete', 'Task Manager', 'Outlook.exe', 'Winword.exe', 'End Process', 'Restart'])
      expect(help).toContain(word);
  });

  it('say what they risk whenever they can lose something, and touch the .ost only then or with care', () => {
    expect(procedures.filter(({ risk }) => risk === 'loses-local-data').map(({ id }) => id)).toEqual([
      'rebuild-ost',
      'resync-folder',
    ]);
    expect(procedures.filter((one) => one['touches-ost']).map(({ id }) => id)).toEqual([
      'rebuild-ost',
      'rename-back',
      'resync-folder',
      'scanost',
      'scanpst',
    ]);
  });

  it('have at least one help for somebody who is stuck', () => {
    expect(procedures.filter(({ stuck }) => stuck.length === 0)).toEqual([]);
  });
});

describe('the guides', () => {
  it('offer to take the old file back after every rebuild that did not help', () => {
    for (const { steps } of guides)
      for (const step of Object.values(steps).filter((one) => one.do === 'rebuild-ost'))
        expect(steps[step.check!['not-fixed']]?.do).toBe('rename-back');
  });

  it('never build the file again for changes by a program or for a lost connection', () => {
    const rebuilding = guides
      .filter(({ steps }) => Object.values(steps).some((step) => step.do === 'rebuild-ost'))
      .map(({ id }) => id);
    expect(rebuilding).not.toContain('external-changes');
    expect(rebuilding).not.toContain('disconnected');
  });

  it('repair nothing but the Work Offline button where there is no connection', () => {
    const disconnected = guides.find(({ id }) => id === 'disconnected')!;
    expect(Object.values(disconnected.steps).flatMap((step) => step.do ?? [])).toEqual(['switch-offline-off']);
  });
});

describe('the questions', () => {
  it('can be answered with every value of their fact, by a button or by not knowing', () => {
    for (const fact of choiceFactIds) {
      const { choices, unsure } = questions[fact]!;
      const values = [...choices.map(({ value }) => value), ...(unsure ? [unsure.value] : [])];
      expect([...new Set(values)].sort()).toEqual([...factValues[fact]].sort());
    }
  });

  it('show how to find out whenever one can not know', () => {
    for (const { unsure } of Object.values(questions)) if (unsure) expect(unsure.how.length).toBeGreaterThan(0);
  });
});

describe('the reasons', () => {
  it('tell the agent what was tried or touched, or what must not be done', () => {
    const careful = /was touched|was repaired|do not|was tried|no repair|keep/i;
    expect(Object.entries(reasons).filter(([, { agent }]) => !careful.test(agent))).toEqual([]);
  });

  it('send a lost connection to the administrator with the space in legacyExchangeDN', () => {
    expect(reasons['administrator']?.agent).toContain('legacyExchangeDN');
    expect(reasons['administrator']?.agent).toContain('space');
  });
});

describe('the wording', () => {
  it('never asks anybody to delete or remove an offline file or a .pst', () => {
    const risky = everything
      .flatMap((line) => line.split(/(?<=[.?])\s+/))
      .filter((sentence) => /\b(delet|remov|eras)/i.test(sentence) && /\.(ost|pst|old)\b|\bfile\b/i.test(sentence));
    expect(risky.filter((sentence) => !/\b(never|not|nothing)\b/i.test(sentence))).toEqual([]);
    expect(instructionLines.filter((line) => /\b(delete|erase)\b/i.test(line) && !/not delete/.test(line))).toEqual([]);
  });

  it('closes every bold and every code, and uses no other markup', () => {
    for (const line of everything) {
      const outside = line.split('`');
      expect({ line, closed: outside.length % 2 === 1 }).toEqual({ line, closed: true });
      const text = outside.filter((_, index) => index % 2 === 0).join('');
      expect({ line, bold: (text.match(/\*\*/g) ?? []).length % 2 }).toEqual({ line, bold: 0 });
      expect(text.replaceAll('**', '')).not.toMatch(/[*_#~]|\]\(|https?:|<\/?[a-z]+>/);
    }
  });

  it('keeps lines short enough for a card on a phone', () => {
    const longer = (lines: readonly string[], most: number) => lines.filter((line) => line.length > most);
    expect(longer([...instructionLines, ...helpLines, ...howLines, ...adviceLines], 140)).toEqual([]);
    expect(longer([...noteLines, ...sentences], 440)).toEqual([]);
    expect(
      longer(
        Object.values(reasons).map(({ requester }) => requester),
        160,
      ),
    ).toEqual([]);
    expect(
      longer(
        procedures.flatMap(({ stuck }) => stuck.map(({ sees }) => sees)),
        50,
      ),
    ).toEqual([]);
    expect(
      longer(
        Object.values(questions).flatMap(({ choices }) => choices.map(({ label }) => label)),
        45,
      ),
    ).toEqual([]);
  });

  it('ends every line like a sentence', () => {
    expect(everything.filter((line) => !/[.?]$/.test(line))).toEqual([]);
  });

  it('writes sentences that can be read at a glance', () => {
    const words = readByRequesters
      .flatMap((line) => line.replace(/`[^`]*`/g, 'x').split(/(?<=[.?!:;])\s+/))
      .map((sentence) => sentence.split(/\s+/).length);
    expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThan(11);
    expect(Math.max(...words)).toBeLessThanOrEqual(28);
  });

  it('spares requesters the words of administrators', () => {
    const jargon =
      /\b(MAPI|registry|profile corruption|synchroni[sz]ation engine|replica|cache coherence|utili[sz]e)\b/i;
    expect(readByRequesters.filter((line) => jargon.test(line))).toEqual([]);
  });
});

describe('the guide and the procedure that docs/authoring-guides.md gives as examples', () => {
  it('pass the checker in the place of shipped ones', () => {
    const page = readFileSync(join(folder, '../docs/authoring-guides.md'), 'utf8');
    const [guide, example] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);
    const replaced = ['guides/folder-not-syncing.yaml', 'procedures/cached-mode-back.yaml'];
    const files = [
      ...readFolder(folder).filter(({ file }) => !replaced.includes(file)),
      { file: 'guides/stuck-calendar.yaml', text: guide! },
      { file: 'procedures/switch-on-again.yaml', text: example! },
    ].map(({ file, text }) => ({ file, text: text.replaceAll('cached-mode-back', 'switch-on-again') }));

    expect(loadLibrary(files, conversationReasons)).not.toHaveProperty('faults');
  });
});
