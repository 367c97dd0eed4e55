import { risks } from '../guide';
import type { FactValues, Instruction, Line, Part, PictureBelow, Procedure, Source, StuckHelp } from '../guide';
import { mostLines, mostPictures } from '../instructions';
import { choiceFact, valueOf } from './declared';
import { line, lineOrEmpty } from './line';
import { fileId, lineId, lineIdIn, nameOf } from './names';
import { noteMissing, pictured, shows, standIn } from './read-shows';
import { needed, optional, record } from './record';
import { as, date, flag, listOf, mapOf, oneOf, placed, someOf, text, whole, withPlace } from './shape';
import { entriesOf, refuse, refuseName } from './spot';
import type { Read } from './spot';

const partId = lineIdIn('part');

/** Facts, and for each some of its values. */
const factValues: Read<FactValues> = mapOf((fact) => someOf(valueOf(fact)));
const nobody: FactValues = new Map();
const forWhom = { only: optional(factValues, nobody), unless: optional(factValues, nobody) };

const plain: Read<Instruction> = as(
  record({ id: needed(lineId), do: needed(line), shows: optional(shows, null), ...forWhom }),
  ({ do: words, ...rest }) => ({ kind: 'plain', line: words, ...rest }),
);

const by: Read<Instruction> = as(
  record({
    id: needed(lineId),
    ...forWhom,
    by: needed(choiceFact),
    variants: needed(someOf(record({ for: needed(someOf(withPlace(text))), do: needed(pictured(listOf)) }))),
  }),
  ({ by: fact, variants: written, ...rest }, { book }) => {
    const variants = new Map<string, readonly Line[]>();
    const pictures = new Map<string, readonly PictureBelow[]>();
    for (const variant of written)
      for (const { value, place } of variant.for) {
        if (!book.hasValue(fact, value))
          book.fault(place, `"${value}" is no value of the fact ${fact}: see facts.yaml.`);
        if (variants.has(value)) book.fault(place, `"${value}" has a variant already: name it in one of them only.`);
        variants.set(value, variant.do.lines);
        pictures.set(value, variant.do.pictures);
      }
    return { kind: 'by', fact, variants, pictures, ...rest };
  },
);

const instruction: Read<Instruction> = placed((spot) => (entriesOf(spot)?.has('by') ? by(spot) : plain(spot)));

/** More than this is not seen at once on a phone. */
const linesOfPart = 5;
/** More than this pushes the lines themselves out of sight. */
const picturesOfPart = 2;

const part: Read<Part> = as(
  record({ id: needed(partId), title: needed(text), instructions: needed(someOf(instruction)) }),
  (read, spot) => {
    const lines = mostLines(read.instructions);
    const pictures = mostPictures(read.instructions);
    standIn(read.instructions, spot);
    if (lines > linesOfPart)
      return refuseName(
        spot,
        `Somebody is shown ${lines} lines in the part "${read.id}": at most ${linesOfPart}, so divide it.`,
      );
    return pictures > picturesOfPart
      ? refuseName(
          spot,
          `Somebody is shown ${pictures} pictures in the part "${read.id}": at most ${picturesOfPart}. One can show what several lines say.`,
        )
      : read;
  },
);

const stuck: Read<StuckHelp> = as(
  record({ id: needed(lineId), sees: needed(text), do: needed(pictured(someOf)) }),
  ({ do: lines, ...rest }, { book }) => {
    noteMissing(
      lines.pictures.map(({ shows: one }) => one),
      lines.lines,
      book,
    );
    return { ...rest, ...lines };
  },
);

const answers: Read<Procedure['answers']> = record({
  undo: needed(line),
  'admin-rights': needed(line),
  vpn: needed(line),
  'rules-signatures': needed(line),
  meanwhile: needed(line),
  'which-file': needed(line),
  where: needed(line),
});

const minutes: Read<readonly [number, number]> = as(listOf(whole(0)), ([from, to, ...more], spot) =>
  from !== undefined && to !== undefined && from <= to && more.length === 0
    ? [from, to]
    : refuse(spot, '"minutes" must be two whole numbers, from and to, such as [2, 5].'),
);

const dated = record({ kb: needed(text), title: optional(text, null), date: optional(date, null) });

/** An article by its name alone, or with title and date. */
const source: Read<Source> = (spot) =>
  entriesOf(spot)
    ? as(dated, ({ kb, title, date: day }): Source => ({ id: kb, title, date: day }))(spot)
    : as(text, (id): Source => ({ id, title: null, date: null }))(spot);

/** A procedure file. */
export const readProcedure: Read<Procedure> = placed(
  as(
    record({
      id: needed(fileId),
      title: needed(text),
      does: needed(line),
      risk: needed(oneOf('risk', risks)),
      for: optional(oneOf('reader', ['requester', 'agent'] as const), 'requester' as const),
      risks: needed(line),
      'touches-ost': needed(flag),
      minutes: needed(minutes),
      time: optional(lineOrEmpty, ''),
      once: optional(flag, false),
      after: optional(listOf(record({ do: needed(nameOf('procedure')), ...forWhom })), []),
      'never-when': optional(nameOf('condition'), null),
      slow: optional(flag, false),
      parts: needed(someOf(part)),
      notes: optional(listOf(record({ id: needed(lineId), line: needed(line), ...forWhom })), []),
      stuck: optional(listOf(stuck), []),
      leaves: optional(placed(record({ line: needed(line), back: needed(nameOf('procedure')) })), null),
      answers: needed(answers),
      question: optional(line, null),
      sources: needed(someOf(source)),
    }),
    ({ 'touches-ost': touchesOst, 'never-when': neverWhen, after, ...rest }, spot) =>
      rest.risk === 'deletes-on-server' && rest.for !== 'agent'
        ? refuseName(spot, 'What deletes on the server is never done by oneself: write `for: agent`.')
        : {
            ...rest,
            touchesOst,
            neverWhen,
            after: after.map(({ do: procedure, ...who }) => ({ procedure, ...who })),
          },
  ),
);
