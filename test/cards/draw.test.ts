import { shortName } from '../../cards/parts/user-text';
import { types } from 'node:util';
import type * as AdaptiveCards from 'adaptivecards';
import { parseAction, parseSubmit } from '../../cards/actions';
import { draw } from '../../cards/draw';
import { withoutMarkup } from '../../cards/markup';
import { mostButtons } from '../../cards/parts/navigation';
import type { View } from '../../dialogs/views/view';
import { gallery, inChannel } from '../support/galleries/gallery';
import { worstTexts, worstViews } from '../support/galleries/worst';
import { shippedGuides } from '../support/values/library';
import { berlin } from '../support/values/reader';
import { isShown, nodesOf, ofType, textsOf, type Node } from './walk-card';
import { wordsOnce } from './words-once';

// The package's own entry does not load in Node; its UMD build does.
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = jest.requireActual<typeof AdaptiveCards>(
  'adaptivecards/dist/adaptivecards',
);

interface Sent {
  readonly view: View;
  readonly card: Node;
  readonly text: string;
}

const asSent = (view: View): Sent => {
  const { card, text } = draw(view, berlin);
  return { view, card: JSON.parse(JSON.stringify(card)) as Node, text };
};
const allSent = (views: Readonly<Record<string, View>>, kind = ''): [string, Sent][] =>
  Object.entries(views).map(([name, view]) => [`${name}${kind}`, asSent(view)]);
const usual = allSent(gallery);
const worst = Object.entries(worstTexts).flatMap(([kind, text]) => allSent(worstViews(text), `, ${kind}`));

/** An entry of a list leads to what it names. */
const isEntry = ({ verb, title }: Node): boolean => verb === 'see-ticket' && /^See ticket \d+$/u.test(String(title));
/** Where cards give a link and not a button: folds, corrections, another system, and the way into the private chat. */
const isLink = ({ selectAction }: Node): boolean => {
  const action = selectAction as Node;
  return (
    ['Action.ToggleVisibility', 'Action.OpenUrl'].includes(String(action['type'])) ||
    ['change-fact', 'go-private'].includes(String(action['verb'])) ||
    isEntry(action)
  );
};
/** The five numbers of the rating are one scale. */
const isScale = ({ verb }: Node): boolean => ['rate', 'rate-ticket'].includes(String(verb));

/** What people can press as a button, folded or not. */
const buttonsOf = (card: Node): number => {
  const tiles = nodesOf(card).filter((found) => 'selectAction' in found.node && !isLink(found.node));
  const ofScale = tiles.filter(({ node }) => isScale(node['selectAction'] as Node)).length;
  const inRows = ofType(card, 'ActionSet').flatMap(({ node }) => node['actions'] as Node[]);
  return inRows.length + tiles.length - ofScale + Math.min(ofScale, 1);
};

/** What a client sends along with an action: the inputs of the card, filled in. */
const filled = (card: Node): Record<string, unknown> =>
  Object.fromEntries<unknown>(
    ofType(card, 'Input.Text', 'Input.ChoiceSet').map(({ node }) => [
      String(node['id']),
      node['type'] === 'Input.Text' ? 'A note' : (node['choices'] as Node[])[0]!['value'],
    ]),
  );

/** What Teams knows in cards of every version: lists of people, which the package knows from 1.6 on, and pills. */
const isOfTeams = (fault: string): boolean =>
  fault.startsWith('Property "choices.data" is supported') || fault.startsWith('Unknown element type "Badge".');
const verbsOf = (card: Node, shown: typeof isShown = () => true): unknown[] =>
  ofType(card, 'Action.Execute')
    .filter(shown)
    .map(({ node }) => node['verb']);

describe.each([...usual, ...worst])('the card %s', (_name, { view, card, text }) => {
  test('is understood by the adaptivecards package, in version 1.5, with a heading, below 28 KB', () => {
    const context = new SerializationContext(Versions.v1_5);
    const parsed = new AdaptiveCard();
    parsed.hostConfig = new HostConfig({ actions: { maxActions: mostButtons } });
    parsed.parse(card, context);
    const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
    const faults = [...parsed.validateProperties().validationEvents, ...events].map(({ message }) => message);
    expect(faults.filter((fault) => !isOfTeams(fault))).toEqual([]);
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    for (const { node } of ofType(card, 'Badge')) expect(JSON.stringify(node['fallback'])).toContain(node['text']);
    const headings = ofType(card, 'TextBlock').filter(({ node }) => node['style'] === 'heading');
    // What is a line of the chat with a button has none.
    const lines = ['held-message', 'passed', 'answered', 'perhaps-new'];
    expect(headings).toHaveLength(lines.includes(view.kind) ? 0 : 1);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
  });

  // The rule: a card has at most six buttons, folded or not. A button is whatever stands in a row of actions, and
  // every tile that is pressed as a whole; a scale counts once. Links (folds, "Change", "Continue in private") do not
  // count. Behind the third they wait in the menu, and only the first action of a row may be recommended.
  test('wraps and labels everything, shows at most six buttons, and recommends at most the first of a row', () => {
    expect(ofType(card, 'TextBlock').filter(({ node }) => node['wrap'] !== true)).toEqual([]);
    const inputs = ofType(card, 'Input.Text', 'Input.ChoiceSet');
    expect(inputs.filter(({ node }) => !node['label'] || !node['id'])).toEqual([]);
    expect(ofType(card, 'Image').filter(({ node }) => !node['altText'])).toEqual([]);
    const ids = nodesOf(card).flatMap(({ node }) => ('id' in node && 'type' in node ? [node['id']] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(buttonsOf(card)).toBeLessThanOrEqual(mostButtons);
    for (const { node } of ofType(card, 'ActionSet')) {
      const actions = node['actions'] as Node[];
      expect(actions.length).toBeGreaterThan(0);
      expect(actions.map(({ mode }) => mode ?? 'seen')).toEqual(
        actions.map((_, index) => (index < 3 ? 'seen' : 'secondary')),
      );
      expect(actions.slice(1).filter(({ style }) => style === 'positive')).toEqual([]);
    }
    expect(ofType(card, 'Action.Execute').filter(({ node }) => node['style'] === 'destructive')).toEqual([]);
  });

  test('sends only what the wire contract takes, as Execute and as Submit', () => {
    const inputs = filled(card);
    // A dialog's own buttons come back to the extension, which has a contract of its own.
    if (view.kind === 'mend-this') return;
    expect(
      nodesOf(card).filter(({ node, path }) => node['type'] === 'Action.Submit' && path.at(-1) !== 'fallback'),
    ).toEqual([]);
    for (const { node } of ofType(card, 'Action.Execute')) {
      const fallback = node['fallback'] as Node;
      expect(fallback).toMatchObject({ type: 'Action.Submit', title: node['title'], data: node['data'] });
      const sent = { ...(node['data'] as Node), ...(node['associatedInputs'] === 'auto' ? inputs : {}) };
      expect(parseAction(node['verb'], sent)).not.toBeNull();
      expect(parseSubmit(sent)).toEqual(parseAction(node['verb'], sent));
    }
  });

  test('says the same in plain text, with every choice', () => {
    expect(text.split('\n').filter((line) => line.trim() === '')).toEqual([]);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202e\ud800]/u);
    const actions = ofType(card, 'Action.Execute').map(({ node }) => node);
    const choices = ofType(card, 'Input.ChoiceSet').flatMap(({ node }) => node['choices'] as Node[]);
    const said = actions.filter((action) => !isScale(action) && action['verb'] !== 'change-fact' && !isEntry(action));
    const titles = [...said, ...choices].map(({ title }) => String(title));
    expect(titles.filter((title) => !text.includes(title))).toEqual([]);
  });
});

const marker = 'Xq7marker';
const marked = `${marker} **b** [l](https://e.example) <i>h</i>`;
const markedViews = new Map(allSent(worstViews(marked, 'personal')));

test.each(allSent(worstViews(marked)))('what a person typed stands only where no markup is read: %s', (_name, sent) => {
  const places = textsOf(sent.card).filter(({ text, holder }) => text.includes(marker) && !('verb' in holder));
  const typed = (node: Node, key: string): boolean =>
    (node['type'] === 'TextRun' && key === 'text') ||
    (node['type'] === 'Input.Text' && key === 'value') ||
    key === 'speak';
  expect(places.filter(({ holder, key }) => !typed(holder, key))).toEqual([]);
});

test.each([
  ...['clarify', 'understood', 'procedure', 'leave-this', 'maybe-lost', 'out-of-scope', 'hand-over', 'ticket-opened'],
  ...['my-tickets', 'ticket', 'sent-fix', 'double', 'back-again', 'joined', 'incident', 'known-incident'],
])('what a person typed is on the card %s at all, and in its twin', (kind) => {
  const { card, text } = markedViews.get(kind)!;
  expect(JSON.stringify(card)).toContain(marker);
  expect(text).toContain(marker);
});

test('what is too long says that it was shortened', () => {
  const { card, text } = new Map(worst).get('ticket, long')!;
  expect(JSON.stringify(card)).toContain('(shortened)');
  expect(text).toContain('(shortened)');
});

const withoutPerson = ['details', 'hand-over', 'ticket-opened', 'joined', 'moved-to-private', 'passed'];
const inSession = usual.filter(([, { view }]) => 'here' in view && !withoutPerson.includes(view.kind));
test.each(inSession)('a person can be reached from the card %s', (_name, { card }) =>
  expect(verbsOf(card, isShown)).toContain('person'),
);

const guideCards = ['question', 'how-to-find-out', 'procedure', 'stuck', 'stuck-at', 'when-later'];
const ofGuides = usual.filter(([, { view }]) => guideCards.includes(view.kind));
test.each(ofGuides)('the guide card %s has a way back and a way out', (_name, { card }) => {
  // Where answers take the room, stopping is behind “ask me later”, or typed.
  if (buttonsOf(card) < mostButtons) expect(verbsOf(card)).toContain('cancel');
  expect(verbsOf(card).some((verb) => verb === 'back' || verb === 'stay')).toBe(true);
});

const amongOthers = allSent(inChannel).filter(
  ([, { view }]) => 'here' in view && view.kind !== 'passed' && !view.kind.startsWith('moved'),
);
test.each(amongOthers)('the card %s says whose it is and leads into the private chat', (_name, { card, text }) => {
  expect(verbsOf(card)).toContain('go-private');
  expect(text).toContain('Adele Vance');
});

test.each(usual)('no markup is left in the words of %s', (_name, { text }) => expect(text).not.toMatch(/[`*]/u));

test.each(usual)('%s is named after its kind', (name, { view }) => expect(name).toMatch(new RegExp(`^${view.kind}`)));

/** Every sentence of the guides. */
const sentencesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [withoutMarkup(value)];
  const inside = types.isMap(value) ? [...(value as Map<string, unknown>).values()] : Object.values(value ?? {});
  return inside.flatMap(sentencesIn);
};

test('the words of every card', () => {
  const cards = usual.map(([name, { text }]) => [name, text.split('\n')] as const);
  expect(wordsOnce(cards, new Set(sentencesIn(shippedGuides())))).toMatchSnapshot();
});

test.each(['{{DATE(2026-01-01T00:00:00Z,SHORT)}}', '{{ TIME(2026-01-01T00:00:00Z)}}', '{{date(x)}}'])(
  'no client puts a date in place of %s that somebody typed',
  (typed) => expect(shortName(typed, 99)).not.toMatch(/\{\{\s*(?:date|time)/i),
);
