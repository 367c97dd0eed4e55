import type { Ticket } from '../../../domain/ticket';
import type { PageOnLoopback } from '../servers/page-on-loopback';
import { adele, ada, grady, tenant } from '../servers/page-on-loopback';
import { aPerson } from '../values/people';

const minute = 60_000;

/** A queue such as a small helpdesk has: one of each state, with what was written about them. */
export const fillQueue = async ({ services }: PageOnLoopback): Promise<readonly Ticket[]> => {
  const now = services.clock();
  const of = { tenantId: tenant, requester: aPerson(adele, 'Adele Vance') };
  const gradys = { claimedBy: aPerson(grady, 'Grady Archie') };
  const asked = {
    id: 'm-1',
    at: now - 9 * minute,
    from: 'agent',
    by: 'Grady Archie',
    text: 'Which folder is it?',
  } as const;
  const given: readonly Partial<Ticket>[] = [
    {
      events: [{ at: now - 60 * minute, by: 'Adele Vance', move: 'opened' }],
      id: 'open',
      words: 'Since Monday my Outlook shows fewer mails than webmail.',
      urgency: 'urgent',
      note: 'After three, please.',
      ledger: [
        {
          step: 'resync',
          procedure: 'resync-folder',
          title: 'Update the folder',
          result: 'not-fixed',
          at: now - 70 * minute,
        },
      ],
      messages: [
        {
          id: 'm-0',
          at: now - 5 * minute,
          from: 'requester',
          by: 'Adele Vance',
          text: 'It is the inbox.',
          asks: false,
          files: [],
        },
      ],
    },
    { id: 'claimed', state: 'claimed', ...gradys, label: 'mismatch', urgency: 'high' },
    {
      ...{ id: 'waiting', state: 'waiting', ...gradys, waitingSince: now - 9 * minute },
      messages: [{ ...asked, asks: true, files: [] }],
    },
    { id: 'reopened', state: 'reopened', words: 'It is back again' },
    { id: 'resolved', state: 'resolved', ...gradys, resolution: 'Updated the folder', endedAt: now - minute },
    { id: 'others', state: 'claimed', claimedBy: aPerson(ada, 'Ada Aalto') },
  ];
  const opened: Ticket[] = [];
  for (const each of given)
    opened.push(
      await services.open({ ...of, createdAt: now - 60 * minute, since: now - 60 * minute, updatedAt: now, ...each }),
    );
  return opened;
};
