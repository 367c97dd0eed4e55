import type { WantedOfTicket } from '../../../domain/kept/question';
import { foldText } from '../../../language/tag/fold';

/** A typed command about one's own tickets. */
export interface TicketCommand {
  readonly wants: WantedOfTicket;
  /** The ticket's number; null when it was left out. */
  readonly number: number | null;
  /** What is to be added, as it was typed. */
  readonly text: string;
  readonly stars: number;
  /** True when the number alone tells of a ticket: "2016 works again" may be about something else. */
  readonly unsure: boolean;
}

const ticket = String.raw`(?:my |the |this |that )?(?:support )?ticket(?: (?:no\.?|nr\.?|number))?`;
const number = String.raw`#?(?<number>\d{4,9})`;
const either = `(?:${ticket} ${number}|${number.replace('number', 'bare')}|${ticket})`;
const works = String.raw`(?:is |was |has been |got )?(?:now |already )?(?:fixed|solved|resolved|done|working|works|ok|okay|fine)(?: now| again| already)*`;

const patterns: readonly (readonly [WantedOfTicket, string])[] = [
  ['see', `(?:(?:show(?: me)?|see|open|look at|check) )?${ticket} ${number}`],
  ['see', `#(?<number>\\d{4,9})`],
  ['see', `(?:what is |what's )?(?:the )?(?:status|state) (?:of|for) ${either}`],
  ['see', `(?:what about|how is|what's with|what is with|any news (?:on|about|of|for)) ${either}`],
  ['reopen', `re-?open(?: ${either})?(?: again)?`],
  ['reopen', `open (?:${either}|it) again`],
  ['withdraw', `withdraw(?: ${either})?`],
  ['withdraw', `(?:cancel|delete|take back|drop) ${either}`],
  ['close', `close ${either}`],
  ['fixed', `${either} ${works}`],
  ['fixed', `(?:fixed|solved)[: ]+${either}`],
  ['mute', `mute(?: ${either})?`],
  ['unmute', `un-?mute(?: ${either})?`],
  ['rate', `rate ${either}:? (?:with |as )?(?<stars>[1-5])(?: of 5| out of 5|/5| stars?)?`],
];

const before = String.raw`^(?:(?:please|pls|can you|could you|i want to|i would like to|i'd like to|@?mailmend),? )*`;
const after = String.raw`(?:,? (?:please|pls|thanks|thank you))?$`;
const commands = patterns.map(([wants, pattern]) => [wants, new RegExp(`${before}${pattern}${after}`)] as const);
const adding = new RegExp(
  `${before}add (?:this |that |the following )?to (?:${ticket} ${number}|${number.replace('number', 'bare')}|${ticket})(?:\\s*[:,-]+\\s*|\\s+|$)`,
);

const numberOf = (groups: Partial<Record<string, string>>): number | null => {
  const digits = groups['number'] ?? groups['bare'];
  return digits === undefined ? null : Number(digits);
};

/** The longest command, in UTF-16 units; what is added to a ticket may be longer. */
const longest = 80;

/** The command about one's own tickets that a typed text is; null when it is none. */
export const ticketCommand = (typed: string): TicketCommand | null => {
  const text = typed.normalize('NFC').trim();
  const folded = foldText(text);
  const add = adding.exec(folded);
  if (add) {
    const said = text.slice(add[0].length).trim();
    const number = numberOf(add.groups ?? {});
    // With a number and a colon it may have files with it: whoseAnswer hears that.
    if (number !== null && said !== '' && add[0].includes(':')) return null;
    return { wants: 'add', number, text: said, stars: 0, unsure: false };
  }
  if (folded.length > longest) return null;
  const plain = folded.replace(/\s+/g, ' ').replace(/(?<![\s.!?])[\s.!?]+$/, '');
  for (const [wants, command] of commands) {
    const found = command.exec(plain);
    if (!found) continue;
    const groups: Partial<Record<string, string>> = found.groups ?? {};
    const unsure = wants === 'fixed' && groups['bare'] !== undefined;
    return { wants, number: numberOf(groups), text: '', stars: Number(groups['stars'] ?? 0), unsure };
  }
  return null;
};
