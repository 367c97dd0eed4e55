import type { Ticket } from '../../../domain/ticket';
import type { HeardAct } from '../../../language/acts/act';
import { aSession } from '../../support/values/a-session';
import { aTurn, saidIn } from '../../support/values/a-turn';
import { ada, grady } from '../../support/values/people';
import { openOwn, useServices } from '../../support/values/services';

const services = useServices();
beforeEach(() => services.store.saveAddress(aSession().address));

const types = async (text: string, acts: readonly HeardAct[] = []): Promise<string> => {
  services.library = { ...services.library, listen: () => acts };
  services.turnClock(1000);
  return saidIn(await services.handle(aTurn({ input: { kind: 'text', text } }))).join('\n');
};
const open = (id: string, given: Partial<Ticket> = {}) =>
  openOwn(services, { id, state: 'claimed', claimedBy: grady, words: id, ...given });
const resolved = (): Partial<Ticket> => ({ state: 'resolved', endedAt: services.clock() });
const waiting = (text: string): Partial<Ticket> => ({
  state: 'waiting',
  messages: [{ id: 'm', at: services.clock(), from: 'agent', by: ada.name, text, asks: true, files: [] }],
});
const written = async (id = 'ticket-1') =>
  (await services.ticket(id)).messages.filter(({ from }) => from === 'requester').map(({ text }) => text);
const broken: HeardAct = { act: 'report', result: 'not-fixed', sure: 0.9 };
const works: HeardAct = { act: 'report', result: 'fixed', sure: 0.9 };
const lost: HeardAct = { act: 'loss', sure: 0.9 };
const asked: HeardAct = { act: 'question', topic: 'when-answer', answer: null, sure: 0.9 };

const yes = ['yes', 'sure', 'Yes please!', 'ja', 'ja bitte', 'oui', 'sí', 'claro', 'please do', 'go ahead'];
const no = ['no', 'no thanks', 'nein', 'non merci', 'no, gracias', 'leave it', 'lieber nicht', 'never mind'];
const each = <Rest extends readonly (string | boolean)[]>(texts: readonly string[], ...rest: Rest) =>
  texts.map((text): [string, ...Rest] => [text, ...rest]);

describe('“Shall I open your ticket again?”', () => {
  const ask = async () => {
    await open('ticket-1', resolved());
    expect(await types('no it is still broken', [broken])).toMatch(/Shall I open your ticket again/);
  };

  test.each(yes)('“%s” opens it, with what was written before', async (text) => {
    await ask();
    expect(await types(text)).toMatch(/Ticket 1001 is open again/);
    expect((await services.ticket()).state).toBe('reopened');
    expect(await written()).toEqual(['no it is still broken']);
  });

  test.each(no)('“%s” leaves it closed, and asks no more', async (text) => {
    await ask();
    expect(await types(text)).toBe('All right, ticket 1001 stays closed.');
    expect((await services.ticket()).state).toBe('resolved');
    await types('yes');
    expect((await services.ticket()).state).toBe('resolved');
  });

  test.each([
    ['yes, since this morning', 'since this morning'],
    ['ja seit heute früh', 'seit heute früh'],
  ])('“%s” opens it, and all of it goes along', async (text, more) => {
    await ask();
    await types(text);
    expect(await written()).toEqual([`no it is still broken\n${more}`]);
  });

  test.each(['reopen', 'open it again', 'reopen 1001'])(
    '“%s” loses nothing of what was written before',
    async (text) => {
      await ask();
      await types(text);
      expect(await written()).toEqual(['no it is still broken']);
    },
  );

  test('a yes of the next day, or after it was opened otherwise, is for something else', async () => {
    await ask();
    services.turnClock(25 * 3_600_000);
    await types('yes');
    expect((await services.ticket()).state).toBe('resolved');
  });
});

describe('“Can your ticket be closed?” and its like', () => {
  const questions = { fixed: 'the mails are back', unsaid: 'stop', withdraw: 'withdraw 1001' } as const;
  const ask = async (why: keyof typeof questions) => {
    await open('ticket-1');
    expect(await types(questions[why], why === 'fixed' ? [works] : [])).toMatch(/close|withdraw/i);
  };

  test.each([
    ...each(yes, 'fixed' as const, 'resolved'),
    ...each(yes, 'withdraw' as const, 'closed'),
    ...each(yes, 'unsaid' as const, 'closed'),
  ])('“%s” does it (%s)', async (text, why, state) => {
    await ask(why);
    await types(text);
    expect((await services.ticket()).state).toBe(state);
  });

  test.each([...each(no, 'fixed' as const), ...each(no, 'withdraw' as const), ...each(no, 'unsaid' as const)])(
    '“%s” leaves it open (%s)',
    async (text, why) => {
      await ask(why);
      expect(await types(text)).toBe('All right, ticket 1001 stays open.');
      expect((await services.ticket()).state).toBe('claimed');
    },
  );

  test.each<[string, keyof typeof questions, string]>([
    ['it works again', 'unsaid', 'resolved'],
    ['I do not need it any more', 'unsaid', 'closed'],
    ['yes, the meeting is over', 'withdraw', 'closed'],
    ['no, it is still broken', 'fixed', 'claimed'],
    ['which ticket?', 'fixed', 'claimed'],
  ])('“%s” to “%s” leaves it %s', async (text, why, state) => {
    await ask(why);
    await types(text);
    expect((await services.ticket()).state).toBe(state);
  });

  test('what stands behind a no reaches the helpdesk', async () => {
    await ask('fixed');
    await types('no, it is still broken');
    expect((await written()).at(-1)).toBe('no, it is still broken');
  });
});

describe('“Is mail gone that was there before?”', () => {
  const ask = async () => {
    await open('ticket-1');
    expect(await types('is it perhaps empty there', [lost])).toMatch(/Is mail gone/);
  };
  test.each([
    ...each(yes, 'urgent' as const),
    ...each(no, 'normal' as const),
    ...each(['ok', 'thanks'], 'normal' as const),
  ])('after “%s” it is %s', async (text, urgency) => {
    await ask();
    await types(text);
    expect((await services.ticket()).urgency).toBe(urgency);
  });
});

describe('“Who is this for?”', () => {
  const ask = async () => {
    for (const [id, words] of [
      ['ticket-1', 'The calendar is empty'],
      ['ticket-2', 'Search finds nothing'],
    ] as const)
      await open(id, { ...waiting('Since when?'), words, label: null });
    expect(await types('since monday')).toMatch(/Who is this for/);
  };

  test.each([
    ['for 1001', 1],
    ['1002', 2],
    ['ticket 1001 please', 1],
    ['Für 1002', 2],
    ['pour le 1001', 1],
    ['es para el 1002', 2],
    ['the first one', 1],
    ['das zweite', 2],
    ['le premier', 1],
    ['segundo', 2],
    ['the calendar one', 1],
  ])('after “%s” what was held goes there, and not these words', async (text, nth) => {
    await ask();
    const order = (await services.store.findQuestion('conversation-1'))?.tickets ?? [];
    const id = /\d/.test(text) || text.includes('calendar') ? `ticket-${String(nth)}` : (order[nth - 1] ?? '');
    expect(await types(text)).toMatch(/I passed it on/);
    expect(await written(id)).toEqual(['since monday']);
    expect([...(await written('ticket-1')), ...(await written('ticket-2'))]).toHaveLength(1);
  });

  test('what is said besides goes along; “both” is both', async () => {
    await ask();
    await types('for 1001, and only in the mornings');
    expect(await written('ticket-1')).toEqual(['since monday\nfor 1001, and only in the mornings']);
  });

  test.each(['both', 'beide', 'les deux', 'los dos'])('“%s” is for both', async (text) => {
    await ask();
    await types(text);
    expect(await written('ticket-1')).toEqual(['since monday']);
    expect(await written('ticket-2')).toEqual(['since monday']);
  });

  test.each(no)('after “%s” it goes to nobody', async (text) => {
    await ask();
    expect(await types(text)).toBe('All right, I send it to nobody.');
  });

  test.each(['something else', 'neither', 'keins davon', 'autre chose', 'un problema nuevo', 'a new problem'])(
    'after “%s” it is heard as a problem of its own',
    async (text) => {
      await ask();
      expect(await types(text)).not.toMatch(/passed it on|Who is this for/);
      const session = await services.store.findLatestSession('conversation-1', 'person-1');
      expect(session?.transcript.map((said) => said.text)).toContain('since monday');
    },
  );

  test('one ticket is never asked about: it goes there, and is offered as another problem where it may be one', async () => {
    await open('ticket-1', waiting('Since when?'));
    expect(await types('mismatch')).toMatch(/I passed it on to[^]*another problem/);
    expect(await types('since monday')).toMatch(/I passed it on to/);
    expect(await written()).toEqual(['mismatch', 'since monday']);
  });

  test.each([...each(['ok', 'thanks', ...no], false), ...each(yes, true)])(
    '“%s” to “Is it another problem?” begins one: %s',
    async (text, begins) => {
      await open('ticket-1', waiting('Since when?'));
      await types('mismatch');
      expect((await types(text)).includes('Did I understand you')).toBe(begins);
    },
  );
});

describe('“Which ticket …?”', () => {
  test.each(['1001', 'ticket 1001', 'the second one', 'Nummer 1001', 'le deuxième', 'segundo'])(
    '“%s” is asked no more',
    async (text) => {
      for (const id of ['ticket-1', 'ticket-2']) await open(id);
      await types('mute');
      await types(text);
      expect([(await services.ticket('ticket-1')).muted, (await services.ticket('ticket-2')).muted]).toEqual([
        true,
        false,
      ]);
    },
  );

  test.each(no)('“%s” changes none', async (text) => {
    for (const id of ['ticket-1', 'ticket-2']) await open(id);
    await types('mute');
    expect(await types(text)).toBe('All right, I leave them all as they are.');
  });
});

describe('“How well did the helpdesk help you?”', () => {
  const ask = async () => {
    const ticket = await open('ticket-1', {
      ...resolved(),
      events: [{ at: services.clock(), by: grady.name, move: 'resolve' }],
    });
    services.turnClock(25 * 3_600_000);
    await services.run({ kind: 'ask-rating', ticket: ticket.id });
  };

  test.each<[string, number | null]>([
    ['5', 5],
    ['four stars', 4],
    ['3/5', 3],
    ['vier', 4],
    ['cinq étoiles', 5],
    ['le doy un cuatro', 4],
    ['2, it took too long', 2],
    ['no', null],
    ['yes', null],
    ['my 5 folders are gone', null],
  ])('“%s” is %s', async (text, rating) => {
    await ask();
    await types(text);
    expect((await services.ticket()).rating).toBe(rating);
  });

  test('what is said behind the number is kept with it, as it was said', async () => {
    await ask();
    await types('2, it took too long');
    expect(JSON.stringify((await services.ticket()).events.at(-1))).toContain('"it took too long"');
  });
});

describe('a question that Mailmend answers itself', () => {
  const ask = async () => {
    await open('ticket-1', waiting('Since when?'));
    expect(await types('when will you look at it?', [asked])).toMatch(/did not go to the helpdesk/);
    expect(await services.ticket()).toMatchObject({ state: 'waiting' });
    expect(await written()).toEqual([]);
  };

  test.each([...each([...yes, 'send it', 'schick es ab', 'envoie'], true), ...each([...no, 'ok', 'thanks'], false)])(
    'after “%s” it goes to the helpdesk: %s',
    async (text, goes) => {
      await ask();
      await types(text);
      expect(await written()).toEqual(goes ? ['when will you look at it?'] : []);
    },
  );

  test('thanks goes to the helpdesk, and answers nothing', async () => {
    await open('ticket-1', waiting('Since when?'));
    expect(await types('thanks for looking', [{ act: 'thanks', sure: 0.9 }])).toMatch(/still open/);
    expect((await services.ticket()).state).toBe('waiting');
    expect(await types('since monday')).not.toMatch(/still open/);
    expect((await services.ticket()).state).toBe('claimed');
  });
});
