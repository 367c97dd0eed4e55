import type { SessionAction } from '../../../dialogs/event';
import { passedView } from '../../../dialogs/conversation/view/passed-view';
import { viewOf } from '../../../dialogs/conversation/view/view-of';
import type { SessionView } from '../../../dialogs/views/session-view';
import type { Fact, Facts } from '../../../domain/facts';
import type { Session } from '../../../domain/session';
import { aScene, hearAdele, past, pressed } from '../values/context';
import { at, type Said } from './said';

/** The shipped guides on that morning. */
export const scene = aScene({ now: at });

const press = (session: Session, action: Partial<SessionAction> & { verb: string }): Session =>
  pressed(session, action, scene).session!;
const lastPart = (session: Session): Session => {
  const next = press(session, { verb: 'next-part' });
  return next === session ? session : lastPart(next);
};
const answer = (session: Session, ...values: readonly string[]): Session =>
  values.reduce((each, value) => past(press(each, { verb: 'answer', value } as never), scene), session);

const asked = (value: string): Fact => ({ value, source: 'asked' });

/** Adele's sessions, walked through the shipped guides. */
export const walksOf = (said: Said) => {
  const known: Facts = {
    outlook: { value: '2016', source: 'said', words: said.outlook },
    windows: { value: '11', source: 'assumed' },
    folder: { value: said.folder, source: 'said', words: said.folder },
    'error-text': { value: said.error, source: 'said', words: said.error },
    'web-right': asked('yes'),
    'status-bar': asked('connected'),
  };
  const told = (text: string, facts: Facts = known): Session => {
    const session = hearAdele(null, text, scene).session!;
    const { address, requester } = session;
    const [here, person] = [
      { ...address, place: said.place },
      { ...requester, name: said.adele },
    ];
    return { ...session, words: said.words, facts, address: here, requester: person, transcript: [] };
  };
  const begun = (text: string, facts?: Facts): Session =>
    past(press(told(text, facts), { verb: 'start-guide' }), scene);
  const resync = answer(begun('folder-not-syncing and search'), 'no');
  const program = answer(resync, 'not-fixed');
  const rebuild = answer(program, 'no', '11');
  const beside = { at, who: 'requester', text: said.other, step: 'Load the folder afresh' } as const;
  const handedOver: Session = { ...press(rebuild, { verb: 'person' }), note: said.note, transcript: [beside] };
  return { known, told, begun, resync, program, rebuild, handedOver, old: answer(rebuild, 'not-fixed') };
};

/** The cards of a session in the states that people meet, by name; the first of a kind has its name alone. */
export const sessionViews = (said: Said) => {
  const { known, told, begun, resync, program, rebuild, handedOver, old } = walksOf(said);
  const view = (session: Session, given: Partial<Session> = {}): SessionView =>
    viewOf(scene, { ...session, ...given }, null);
  const correct = (fact: 'outlook' | 'account'): Session =>
    press(told('folder-not-syncing'), { verb: 'change-fact', fact });
  const understood = told('folder-not-syncing and search');
  const saving = answer(begun('folder-not-syncing'), 'yes');
  const asking = begun('folder-not-syncing', { outlook: known.outlook! });
  const noBar = begun('folder-not-syncing', { outlook: known.outlook!, 'web-right': asked('yes') });
  const webOnly = { outlook: asked('web') };
  const fixed = answer(resync, 'fixed');
  const online = answer(begun('external-changes', { ...known, outlook: asked('2003') }), 'fixed');
  const stuckAt = { kind: 'stuck-at', problem: 'file-in-use' } as const;
  const back = { kind: 'back-again', session: 'session-1', title: 'Load the folder afresh', at } as const;
  const incident = { kind: 'incident', incident: 'incident-1', note: said.news, over: false } as const;
  const waiting = { ...told('disconnected'), stage: 'linked', aside: incident } as const;
  const leaving = { kind: 'leave-this', words: said.other, label: 'missing-items', facts: {} } as const;
  return {
    clarify: view(told('slow or mismatch or search')),
    'clarify-four': view(told('slow or mismatch or search or missing-items')),
    understood: view(understood),
    'understood-nothing-known': view(told('folder-not-syncing', {})),
    question: view(asking),
    'question-of-many': view(noBar),
    'question-account-correcting': view(correct('account')),
    'question-outlook-correcting': view(correct('outlook')),
    'how-to-find-out': view(press(asking, { verb: 'find-out' })),
    'how-to-find-out-correcting': view(press(correct('outlook'), { verb: 'find-out' })),
    procedure: view(resync),
    'procedure-second-part': view(press(resync, { verb: 'next-part' })),
    'procedure-last-part': view(lastPart(resync)),
    'procedure-at-once': view(press(rebuild, { verb: 'all-parts' })),
    'procedure-safe': view(begun('folder-not-syncing', { ...known, 'status-bar': asked('working-offline') })),
    'procedure-slow': view(rebuild),
    'procedure-prepares': view(saving),
    'procedure-finishes': view(old),
    stuck: view(press(resync, { verb: 'stuck' })),
    'stuck-many': view(press(rebuild, { verb: 'stuck' })),
    'stuck-at': view(rebuild, { aside: stuckAt }),
    'when-later': view(press(resync, { verb: 'later' })),
    'when-later-slow': view(press(rebuild, { verb: 'later' })),
    parked: view(press(resync, { verb: 'park', when: 'tomorrow-at-9' })),
    'still-there': view(rebuild, { aside: { kind: 'still-there' } }),
    'still-there-prepares': view(saving, { aside: { kind: 'still-there' } }),
    'maybe-lost': view(resync, { aside: { kind: 'maybe-lost', words: said.other, before: null } }),
    'for-whom': view(understood, { aside: { kind: 'for-whom' } }),
    'leave-this': view(resync, { aside: leaving }),
    solved: view(fixed, { second: null }),
    'solved-online': view(online, { second: null }),
    'solved-rated-second': view(fixed, { rating: 4 }),
    advised: view(begun('folder-not-syncing', webOnly)),
    'advised-second': view(begun('folder-not-syncing and search', webOnly)),
    'out-of-scope': view(told('cannot-receive')),
    details: view(handedOver, { because: 'still-not-right', aside: { kind: 'details' } }),
    'hand-over': view(handedOver),
    'hand-over-nothing-known': view(press(told('human', {}), { verb: 'person' }), { urgency: 'urgent', note: '' }),
    cancelled: view(press(told('mismatch'), { verb: 'cancel' })),
    'cancelled-rename-back': view(press(old, { verb: 'cancel' })),
    'double-number-only': view(understood, { aside: { kind: 'double', ticket: 't-1042', number: 1042 } }),
    'back-again': view(rebuild, { aside: back }),
    'back-again-question-first': view(program, { aside: back }),
    'back-again-no-more': view(understood, { aside: back }),
    'stopped-before': view(rebuild, { aside: { ...back, kind: 'stopped-before' } }),
    'known-incident': view(told('disconnected'), { aside: incident }),
    'known-incident-waiting': view(waiting),
    'known-incident-over': view(waiting, { aside: { ...incident, note: said.over, over: true } }),
    'ticket-opened-number-only': view(handedOver, { stage: 'escalated', ticketNumber: 1042 }),
    'moved-to-private': { kind: 'moved-to-private', here: view(resync).here },
    passed: passedView(scene, asking, { ...answer(asking, 'yes'), updatedAt: at }),
    'passed-part': passedView(scene, resync, { ...press(resync, { verb: 'next-part' }), updatedAt: at }),
    'passed-result': passedView(scene, resync, { ...program, updatedAt: at }),
    'passed-typed': passedView(scene, rebuild, { ...handedOver, updatedAt: at }),
  } as const satisfies Readonly<Record<string, SessionView>>;
};
