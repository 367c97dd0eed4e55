import type { Say, Text } from '../../domain/say';
import type { Said } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { say } from '../../texts/say';

/** The most that one line of a conversation takes, in UTF-16 units. */
const longestLine = 600;
/** The most that a message in the thread takes; the platform refuses much more. */
const longestText = 12_000;

/** How texts are put into a line, and how long a line is when it is words. */
interface Lines {
  readonly short: (text: string, longest: number) => Text;
  readonly length: (line: Say) => number;
}

/** What the requester and Mailmend wrote to each other; of a long conversation the end, with a note that it was cut. */
export const transcriptText = ({ number, requester, transcript }: Ticket, { short, length: lengthOf }: Lines): Say => {
  const name = short(requester.name, 80);
  if (transcript.length === 0) return say('nothing-was-written', { name, number });
  const lineOf = ({ at, who: speaker, text: said, step }: Said): Say => {
    const line = { at, who: speaker === 'requester' ? name : 'Mailmend', text: short(said, longestLine) };
    return step === undefined ? say('transcript-line', line) : say('transcript-line-at-step', { ...line, step });
  };
  const lines: Say[] = [];
  let length = 0;
  for (const said of transcript.toReversed()) {
    const next = lineOf(said);
    length += lengthOf(next) + 1;
    if (length > longestText) break;
    lines.unshift(next);
  }
  const cut = transcript.length - lines.length;
  return cut > 0
    ? say('transcript-cut', { name, cut, all: transcript.length, lines })
    : say('transcript', { name, lines });
};
