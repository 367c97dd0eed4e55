import { berlin } from '../support/values/reader';
import type * as AdaptiveCards from 'adaptivecards';
import { parseAction, parseSubmit } from '../../cards/actions';
import { draw } from '../../cards/draw';
import { mostButtons } from '../../cards/parts/navigation';
import type { View } from '../../dialogs/views/view';
import { gallery } from '../support/galleries/view-gallery';
import { worstTexts, worstViews } from '../support/galleries/worst-views';
import { isShown, nodesOf, ofType, textsOf, type Node } from './walk-card';

// The package's own entry does not load in Node; its UMD build does.
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = jest.requireActual<typeof AdaptiveCards>(
  'adaptivecards/dist/adaptivecards',
);

const worst: [string, View][] = Object.entries(worstTexts).flatMap(([kind, text]) =>
  Object.entries(worstViews(text)).map(([name, view]): [string, View] => [`${name}, ${kind}`, view]),
);
const all: [string, View][] = [...Object.entries(gallery), ...worst];
const asSent = (view: View) => JSON.parse(JSON.stringify(draw(view, berlin).card)) as Node;

/** An entry of a list leads to what it names. */
const isEntry = (verb: unknown, title: unknown): boolean =>
  verb === 'see-ticket' && /^See ticket \d+$/u.test(String(title));
/** Where cards give a link and not a button: folds, corrections, and the way into the private chat. */
const isLink = ({ selectAction }: Node): boolean => {
  const { type, verb, title } = selectAction as Node;
  return type === 'Action.ToggleVisibility' || verb === 'change-fact' || verb === 'go-private' || isEntry(verb, title);
};
/** The five numbers of the rating are one scale. */
const isScale = ({ selectAction }: Node): boolean =>
  ['rate', 'rate-ticket'].includes(String((selectAction as Node)['verb']));

/** What people see as buttons when the card arrives. */
const buttonsOf = (card: Node): number => {
  const tiles = nodesOf(card).filter((found) => 'selectAction' in found.node && isShown(found) && !isLink(found.node));
  const scale = tiles.some(({ node }) => isScale(node)) ? 1 : 0;
  const inRows = ofType(card, 'ActionSet')
    .filter(isShown)
    .flatMap(({ node }) => node['actions'] as Node[]);
  return inRows.length + tiles.filter(({ node }) => !isScale(node)).length + scale;
};

/** What a client sends along with an action: the inputs of the card, filled in. */
const filled = (card: Node): Record<string, unknown> =>
  Object.fromEntries<unknown>(
    ofType(card, 'Input.Text', 'Input.ChoiceSet').map(({ node }) => [
      String(node['id']),
      node['type'] === 'Input.Text' ? 'A note' : (node['choices'] as Node[])[0]!['value'],
    ]),
  );

/** Teams fills a list with people in cards of every version; the package knows `choices.data` from 1.6 on. */
const isPeoplePicker = (fault: string): boolean => fault.startsWith('Property "choices.data" is supported');

describe.each(all)('the card %s', (_name, view) => {
  const card = asSent(view);

  test('is understood by the adaptivecards package without a fault', () => {
    const context = new SerializationContext(Versions.v1_5);
    const parsed = new AdaptiveCard();
    parsed.hostConfig = new HostConfig({ actions: { maxActions: mostButtons } });
    parsed.parse(card, context);
    const faults = parsed.validateProperties().validationEvents.map(({ message }) => message);
    expect(
      [
        ...faults,
        ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
      ].filter((fault) => !isPeoplePicker(fault)),
    ).toEqual([]);
  });

  test('is version 1.5, has a heading, and stays below 28 KB', () => {
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(ofType(card, 'TextBlock').filter(({ node }) => node['style'] === 'heading')).toHaveLength(1);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
  });

  test('wraps every text, labels every input, and describes every image', () => {
    expect(ofType(card, 'TextBlock').filter(({ node }) => node['wrap'] !== true)).toEqual([]);
    const inputs = ofType(card, 'Input.Text', 'Input.ChoiceSet');
    expect(inputs.filter(({ node }) => !node['label'] || !node['id'])).toEqual([]);
    expect(ofType(card, 'Image').filter(({ node }) => !node['altText'])).toEqual([]);
    const ids = nodesOf(card).flatMap(({ node }) => ('id' in node && 'type' in node ? [node['id']] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  // The rule: at most six buttons are seen when a card arrives. A button is whatever stands in a row of actions, and
  // every tile that is pressed as a whole; a scale counts once. Links (folds, "Change", "Continue in private") do not
  // count. No row holds more than six, folded or not, and only the first action of a card may be recommended.
  test('shows at most six buttons, and recommends at most the first of a row', () => {
    expect(buttonsOf(card)).toBeLessThanOrEqual(mostButtons);
    for (const { node } of ofType(card, 'ActionSet')) {
      const actions = node['actions'] as Node[];
      expect(actions.length).toBeGreaterThan(0);
      expect(actions.length).toBeLessThanOrEqual(mostButtons);
      expect(actions.slice(1).filter(({ style }) => style === 'positive')).toEqual([]);
    }
    expect(ofType(card, 'Action.Execute').filter(({ node }) => node['style'] === 'destructive')).toEqual([]);
  });

  test('sends only what the wire contract takes, as Execute and as Submit', () => {
    const inputs = filled(card);
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
    const { text } = draw(view, berlin);
    expect(text.trim()).not.toBe('');
    expect(text.split('\n').filter((line) => line.trim() === '')).toEqual([]);
    for (const { node } of ofType(card, 'Action.Execute')) {
      const { title, verb } = node as { title: string; verb: string };
      if (!['rate', 'rate-ticket', 'change-fact'].includes(verb) && !isEntry(verb, title))
        expect(text).toContain(title);
    }
    for (const { node } of ofType(card, 'Input.ChoiceSet'))
      for (const { title } of node['choices'] as { title: string }[]) expect(text).toContain(title);
  });
});

const marker = 'Xq7marker';
const marked = `${marker} **b** [l](https://e.example) <i>h</i>`;

describe.each(Object.entries(worstViews(marked)))('what a person typed, on the card %s', (_name, view) => {
  test('stands only where nothing is read as markup', () => {
    const places = textsOf(asSent(view)).filter(({ text }) => text.includes(marker));
    const typed = (node: Node, key: string): boolean =>
      (node['type'] === 'TextRun' && key === 'text') || (node['type'] === 'Input.Text' && key === 'value');
    expect(places.filter(({ holder, key }) => !typed(holder, key))).toEqual([]);
  });
});

const typedKinds = [
  'clarify',
  'understood',
  'procedure',
  'leave-this',
  'maybe-lost',
  'out-of-scope',
  'hand-over',
  'ticket-opened',
  'my-tickets',
  'ticket',
  'sent-fix',
  'double',
  'back-again',
  'joined',
  'incident',
  'known-incident',
];
test.each(typedKinds)('what a person typed is on the card %s at all, and in its twin', (kind) => {
  const { card, text } = draw(worstViews(marked, 'personal')[kind]!, berlin);
  expect(JSON.stringify(card)).toContain(marker);
  expect(text).toContain(marker);
});

test('what is too long says that it was shortened', () => {
  const { card, text } = draw(worstViews(worstTexts['long']!)['ticket']!, berlin);
  expect(JSON.stringify(card)).toContain('(shortened)');
  expect(text).toContain('(shortened)');
});

const withoutPerson = ['hand-over', 'ticket-opened', 'joined', 'moved-to-private', 'moved-down'];
test.each(Object.entries(gallery).filter(([, view]) => 'here' in view && !withoutPerson.includes(view.kind)))(
  'a person can be reached from the card %s',
  (_name, view) => {
    const verbs = ofType(asSent(view), 'Action.Execute')
      .filter(isShown)
      .map(({ node }) => node['verb']);
    expect(verbs).toContain('person');
  },
);

const guideCards = ['question', 'how-to-find-out', 'procedure', 'stuck', 'stuck-at', 'when-later'];
test.each(Object.entries(gallery).filter(([, view]) => guideCards.includes(view.kind)))(
  'the guide card %s has a way back and a way out',
  (_name, view) => {
    const verbs = ofType(asSent(view), 'Action.Execute').map(({ node }) => node['verb']);
    expect(verbs).toContain('cancel');
    expect(verbs.some((verb) => verb === 'back' || verb === 'stay')).toBe(true);
  },
);

test.each(
  Object.entries(gallery).filter(
    ([, view]) => 'here' in view && view.here.place !== 'personal' && view.kind !== 'moved-to-private',
  ),
)('among others the card %s says whose it is and leads into the private chat', (_name, view) => {
  const { card, text } = draw(view, berlin);
  expect(ofType(card, 'Action.Execute').map(({ node }) => node['verb'])).toContain('go-private');
  expect(text).toContain('Adele Vance');
});

test.each(Object.entries(gallery))('no markup is left in the words of %s', (_name, view) =>
  expect(draw(view, berlin).text).not.toMatch(/[`*]/u),
);

test.each(Object.entries(gallery))('the words of %s', (_name, view) =>
  expect(draw(view, berlin).text).toMatchSnapshot(),
);
