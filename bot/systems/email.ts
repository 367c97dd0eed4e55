import { createTransport } from 'nodemailer';
import { DeliveryError } from '../../domain/ports';
import { caseText } from './case-text';
import type { Notice, System } from './system';
import { words, say } from '../../texts/say';

/** Moves that a mailbox need not hear of: the helpdesk's own work goes on in Teams. */
const worthAMail = ['open', 'reopened', 'resolved'] as const;

/** In milliseconds: the outbox leaves a job alone for a minute, then somebody else may write the same letter. */
const patience = { dnsTimeout: 5_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

interface SmtpFault {
  readonly responseCode?: number;
  readonly command?: string;
}

/** A server that refuses the letter itself (5xx to RCPT or DATA) will refuse it again; all else may pass. */
const toFault = (error: unknown): DeliveryError => {
  const { responseCode = 0, command = '' } = error as SmtpFault;
  const isFinal = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
  return new DeliveryError(isFinal ? 'refused' : 'later', null, { cause: error });
};

const subjectOf = ({ ticket, event, state, title, reader }: Notice): string | null => {
  if (event === 'moved' && state === 'open') return null;
  const told = worthAMail.find((each) => each === state);
  return told === undefined
    ? null
    : words(reader, say('letter-subject', { number: ticket.number, state: told, title }));
};

/**
 * Writes to the helpdesk's mailbox through SMTP when a ticket is opened, opened again or resolved. All letters about a
 * ticket belong to one thread; a repeat has the same Message-ID, so that mail servers can tell.
 */
export const makeEmail = (smtpUrl: string, from: string, to: string): System => {
  const transport = createTransport({ url: smtpUrl, ...patience });
  const domain = from.split('@')[1]?.replace(/[^\w.-]/g, '') ?? 'mailmend';
  return {
    name: 'email',
    tell: async (notice) => {
      const subject = subjectOf(notice);
      if (subject === null) return null;
      const first = `<ticket.${notice.ticket.id}@${domain}>`;
      const isFirst = notice.event === 'opened';
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text: caseText(notice),
          messageId: isFirst ? first : `<${notice.key}@${domain}>`,
          ...(!isFirst && { inReplyTo: first, references: first }),
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        throw toFault(error);
      }
      return null;
    },
  };
};
