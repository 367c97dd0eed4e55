import type { Said } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';

/** The most that one line of a conversation takes, in UTF-16 units. */
const longestLine = 600;
/** The most that a message in the thread takes; the platform refuses much more. */
const longestText = 12_000;

/** How a line's time and text are written. */
export interface Written {
  readonly at: (at: number) => string;
  /** The text in one line, at most so long. */
  readonly text: (text: string, longest: number) => string;
}

/** What the requester and Mailmend wrote to each other, as a text; of a long one the end, with a note that it was cut. */
export const transcriptText = ({ number, requester, transcript }: Ticket, written: Written): string => {
  const name = written.text(requester.name, 80);
  if (transcript.length === 0)
    return `${name} and Mailmend wrote nothing to each other before ticket ${String(number)}.`;
  const lineOf = ({ at, who, text }: Said): string =>
    `${written.at(at)}  ${who === 'requester' ? name : 'Mailmend'}: ${written.text(text, longestLine)}`;
  const lines: string[] = [];
  let length = 0;
  for (const said of transcript.toReversed()) {
    const next = lineOf(said);
    length += next.length + 1;
    if (length > longestText) break;
    lines.unshift(next);
  }
  const left = transcript.length - lines.length;
  return [
    `What ${name} and Mailmend wrote to each other. ${name} knows that you can read it.`,
    ...(left > 0 ? [`(Cut: the first ${String(left)} of ${String(transcript.length)} lines are left out.)`] : []),
    ...lines,
  ].join('\n');
};
