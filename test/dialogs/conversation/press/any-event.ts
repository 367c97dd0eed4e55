import fc from 'fast-check';
import { laters } from '../../../../dialogs/event';
import { choiceFacts, labels, valuesOf } from '../../../support/values/declared';
import { urgencies } from '../../../../domain/session';

/** A press, of which the session and the step are filled in when it is made; `stale` names another step. */
export interface AnyAction extends Readonly<Record<string, unknown>> {
  readonly verb: string;
  readonly stale: boolean;
  /** Which of the present step's answers it is, counted round. */
  readonly choice?: number;
}

const plain = [
  'something-else',
  'start-guide',
  'resume',
  'leave',
  'stay',
  'lost',
  'for-me',
  'cancel',
  'restart',
  'person',
  'take-second',
  'join-ticket',
  'next-fix',
  'go-on',
];
const atStep = ['find-out', 'stuck', 'later', 'back', 'go-private'];
const someFact = fc.constantFrom(...choiceFacts);
const anyValue = fc.constantFrom(
  ...new Set(choiceFacts.flatMap(valuesOf)),
  ...['fixed', 'not-fixed', 'done', 'not-done', 'nonsense'],
);
const verb = (name: string, more: Record<string, fc.Arbitrary<unknown>> = {}): fc.Arbitrary<AnyAction> =>
  fc.record({
    verb: fc.constant(name),
    stale: fc.boolean().map((stale) => stale && name !== 'start-guide'),
    ...more,
  });

/** Any press on a session's card that the wire lets through. */
export const anyAction: fc.Arbitrary<AnyAction> = fc.oneof(
  { arbitrary: verb('answer', { choice: fc.nat(5), stale: fc.constant(false) }), weight: 30 },
  { arbitrary: verb('answer', { value: anyValue }), weight: 2 },
  ...[...plain, ...atStep].map((name) => verb(name)),
  verb('choose-symptom', { label: fc.constantFrom(...labels) }),
  verb('change-fact', { fact: someFact }),
  verb('set-fact', { fact: someFact, value: anyValue }),
  verb('stuck-at', { problem: fc.constantFrom('file-in-use', 'nothing') }),
  verb('park', { when: fc.constantFrom(...laters) }),
  verb('hand-over', { note: fc.constantFrom('', 'please hurry'), urgency: fc.constantFrom(...urgencies) }),
  verb('tell-details', { filled: fc.constantFrom({}, { about: '64-bit', since: ' ', nothing: 'x' }) }),
  verb('rate', { stars: fc.integer({ min: 1, max: 5 }) }),
);

const sentences = [
  ...['yes', 'no', 'ok', 'done', 'I don’t know', '2016', 'Windows 11', 'connected', ''],
  ...['mismatch', 'missing-items and slow', 'ost-error or mismatch', 'search', 'server-side', 'chitchat'],
  ...['fixed', 'not-fixed', 'later', 'how-to', 'file-in-use', 'data-loss', 'human', 'back', 'cancel', 'restart'],
  ...['help', 'tickets', 'greeting', 'thanks', 'outlook=mac', 'local-data=no', 'folder=Projects windows=10'],
  ...[
    '**bold** <b>html</b> [link](https://example)',
    '😀'.repeat(1900),
    '漢'.repeat(20_000),
    'constructor',
    '__proto__',
  ],
];

/** Something typed: sayings, problems, facts, answers, and what is none of them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...sentences), weight: 9 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }), weight: 1 },
);
