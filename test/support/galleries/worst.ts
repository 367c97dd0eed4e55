import type { View } from '../../../dialogs/views/view';
import { galleryOf } from './gallery';
import { usually } from './said';

const long = (text: string): string => text.repeat(Math.ceil(2000 / text.length)).slice(0, 2000);

/** What people type at the worst: too long, markup of every kind, other scripts, marks that turn the text round. */
export const worstTexts: Readonly<Record<string, string>> = {
  long: long('Outlook shows nothing new since the weekend and '),
  'one word': 'o'.repeat(2000),
  markup: long(
    '<script>alert(1)</script><b onclick="x()">fett</b>&nbsp;**bold** _it_ [press](https://evil.example) `code` # title\n' +
      '- item\n1. one\n"}],"type":"Action.Submit",\\u0000 {{DATE(2026-01-01)}} ',
  ),
  control: long('a\u0000\u0007\u202e\ud800b\r\n'),
  emoji: long('👩‍👩‍👧‍👦📧🇩🇪 '),
  'right to left': long('البريد لا يتزامن‮ منذ الأمس '),
  'wide letters': long('漢字同期できません'),
};

/** How many there are of each at the worst. */
const most: Readonly<Record<string, number>> = {
  ...{ instructions: 40, notes: 10, how: 12, lines: 12, problems: 12, stuck: 9, tried: 30, ledger: 30 },
  ...{ tickets: 40, messages: 40, events: 60, fixes: 20, files: 10 },
};
/** Of these a card is given a few at most. */
const few: readonly View['kind'][] = ['own-ticket', 'whose-answer'];

const numbered = (item: unknown, index: number): unknown =>
  typeof item === 'object' && item !== null && 'id' in item ? { ...item, id: `${String(item.id)}-${index}` } : item;
const grown = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) {
    const inside = key === 'messages' ? grown : (item: unknown) => item;
    const length = value.length === 0 ? 0 : Math.max(most[key] ?? 0, value.length);
    return Array.from({ length }, (_, index) => numbered(inside(value[index % value.length]), index));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, grown(inner, name)]));
};

/** One view of each kind with this text wherever a person fills it, and as much of everything else as can be. */
export const worstViews = (text: string, place: 'personal' | 'channel' = 'channel'): Readonly<Record<string, View>> => {
  const said = Object.fromEntries(Object.keys(usually).map((key) => [key, text]));
  const views = Object.entries(galleryOf({ ...(said as typeof usually), place }));
  const ofKind = views.filter(([name, { kind }]) => name === kind);
  return Object.fromEntries(
    ofKind.map(([name, view]) => [name, few.includes(view.kind) ? view : (grown(view) as View)]),
  );
};
