import { isSaying, labelKinds } from '../../../domain/labels';
import type { DeclaredLabel, Label } from '../../../domain/labels';
import { valueOf } from './declared';
import { fileId } from './names';
import { needed, optional, record } from './record';
import { as, listOf, mapOf, oneOf, text, whole } from './shape';
import { entriesOf, placeOf, refuseName } from './spot';
import type { Read, Spot } from './spot';

/** A label of the pack, and where it stands among the symptoms that are offered. */
export interface PlacedLabel {
  readonly label: Label;
  readonly declared: DeclaredLabel;
  readonly offered: number;
}

const longestExample = 1000;

const atMost = (most: number): Read<string> =>
  as(text, (found, spot) =>
    found.length <= most ? found : refuseName(spot, `This is longer than ${most} signs: make it shorter.`),
  );

const sentences = optional(listOf(atMost(longestExample)), []);

const examples = record({ en: sentences, de: sentences, fr: sentences, es: sentences });

const assumes: Read<ReadonlyMap<string, string>> = mapOf((fact) => (spot) => {
  return spot.book.facts.has(fact) || !spot.book.canKnow('fact')
    ? valueOf(fact)(spot)
    : refuseName(spot, `There is no fact "${fact}": declare it in facts.yaml, or use one that exists.`);
});

const file = record({
  label: needed(fileId),
  kind: needed(oneOf('kind of label', labelKinds)),
  title: optional(atMost(60), null),
  says: optional(atMost(300), null),
  offered: optional(whole(1), null),
  assumes: optional(assumes, new Map<string, string>()),
  examples: needed(examples),
});

const faultsOf = ({
  label,
  kind,
  title,
  says,
  offered,
  assumes: taken,
  examples: { en },
}: NonNullable<ReturnType<typeof file>>) => {
  const faults: [key: string, message: string][] = [];
  if (kind === 'saying' && !isSaying(label))
    faults.push(['kind', `Nothing acts on a saying "${label}": make it a symptom or a topic.`]);
  if (kind !== 'saying' && isSaying(label))
    faults.push(['kind', `"${label}" is a saying, on which Mailmend itself acts.`]);
  if (kind !== 'saying' && title === null) faults.push(['', `The key "title" is missing: a ${kind} needs a name.`]);
  if (kind !== 'saying' && says === null) faults.push(['', `The key "says" is missing: say what a ${kind} is.`]);
  if (kind !== 'symptom' && offered !== null) faults.push(['offered', 'Only symptoms are offered: remove it.']);
  if (kind === 'saying' && taken.size > 0)
    faults.push(['assumes', 'Nothing is assumed of whoever says something: remove it.']);
  if (en.length === 0) faults.push(['examples', 'Examples in English are missing: write some.']);
  return faults;
};

const last = 1_000_000;

/** A file of symptoms/: a label, how it is shown, and sentences that mean it (which language/ learns). */
export const readLabel: Read<PlacedLabel> = (spot: Spot) => {
  const found = file(spot);
  if (!found) return null;
  for (const [key, message] of faultsOf(found))
    spot.book.fault(key === '' ? spot.at : placeOf(entriesOf(spot)?.get(key) ?? spot), message);
  const { label, kind, title, says, offered } = found;
  return {
    label,
    declared: { kind, title, says, assumes: Object.fromEntries(found.assumes) },
    offered: offered ?? last,
  };
};
