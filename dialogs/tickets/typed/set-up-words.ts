import { takesTheRest } from '../../../domain/helpdesk';
import type { Helpdesk, HelpdeskRule } from '../../../domain/helpdesk';
import type { Label } from '../../../domain/labels';
import type { HelpdeskChannel } from '../../../domain/ticket';
import { ruleNames } from './read-rule';

/** What has to be known to say where tickets go. */
export interface SetUpScene {
  /** The channel in which it was asked. */
  readonly here: HelpdeskChannel;
  /** The helpdesk channels as they are now. */
  readonly helpdesks: readonly Helpdesk[];
  /** The one of the configuration. */
  readonly configured: HelpdeskChannel | null;
  /** True when every member of a helpdesk's team is an agent. */
  readonly teamsWork: boolean;
  /** The plain name of a problem. */
  readonly titleOf: (label: Label) => string;
}

const oneOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;

const howToUse = '“@Mailmend use this channel as helpdesk”';
const howToStop = 'To undo this, write “@Mailmend stop using this channel as helpdesk” here.';

/** Which tickets a rule takes, to stand at the beginning of a sentence. */
const takes = ({ labels, urgencies }: HelpdeskRule, { titleOf }: SetUpScene): string => {
  const about = labels.length > 0 ? ` about ${oneOf(labels.map((label) => `“${titleOf(label)}”`))}` : '';
  const soon = urgencies.length > 0 ? ` with urgency ${oneOf(urgencies)}` : '';
  return `Tickets${about}${soon}`;
};

const hasOwn = (context: SetUpScene): boolean => context.helpdesks.some(({ rule }) => takesTheRest(rule));
const isDefault = (context: SetUpScene): boolean =>
  context.helpdesks.some(({ rule, channelId }) => takesTheRest(rule) && channelId === context.here.channelId);

/** Where tickets go that no rule names. */
const theRest = (context: SetUpScene): string => {
  const tickets = context.helpdesks.length > 0 ? 'All other tickets' : 'New tickets';
  if (isDefault(context)) return `${tickets} come here.`;
  if (hasOwn(context)) return `${tickets} go to another helpdesk channel.`;
  if (context.configured?.channelId === context.here.channelId)
    return `${tickets} come here, as the configuration says.`;
  if (context.configured) return `${tickets} go to the channel that the configuration names.`;
  return `${tickets} are kept, and wait until a channel is made the helpdesk for them: write ${howToUse} there.`;
};

const whoWorks = ({ teamsWork }: SetUpScene): string =>
  teamsWork
    ? 'Everybody in this team can work on them.'
    : 'The people whom the configuration names can work on them; they need to be in this team.';

/** Says that the channel is a helpdesk now. `moved`: another channel was the one for all tickets until now. */
export const saidUse = (context: SetUpScene, rule: HelpdeskRule, moved: boolean): string =>
  [
    'This channel is a helpdesk now.',
    ...(takesTheRest(rule)
      ? [hasOthers(context) ? 'Tickets that no other helpdesk channel takes come here.' : 'All tickets come here.']
      : [`${takes(rule, context)} come here.`, theRest(context)]),
    whoWorks(context),
    ...(moved ? ['Tickets that stand in the channel before this one stay there.'] : []),
    howToStop,
  ].join(' ');

const hasOthers = ({ helpdesks, here }: SetUpScene): boolean =>
  helpdesks.some(({ channelId }) => channelId !== here.channelId);

/** Says that the channel is no helpdesk any more. */
export const saidStop = (context: SetUpScene): string =>
  `This channel is no helpdesk any more. Tickets that stand here stay, and can be worked on as before. ${theRest(context)} To go back, write ${howToUse} here.`;

/** Says that there was nothing to stop. */
export const saidNothingToStop = ({ here, configured }: SetUpScene): string =>
  configured?.channelId === here.channelId
    ? `The configuration makes this channel the helpdesk, so only whoever runs Mailmend can change that. To send tickets elsewhere, write ${howToUse} in another channel.`
    : `This channel is no helpdesk, so there is nothing to undo. To make it one, write ${howToUse} here.`;

/** Says which channels are helpdesks, as seen from this one. */
export const saidWhere = (context: SetUpScene): string => {
  const { here, helpdesks } = context;
  const rules = helpdesks
    .filter(({ rule }) => !takesTheRest(rule))
    .map((helpdesk) => {
      const team = helpdesk.teamId === here.teamId ? 'another channel of this team' : 'a channel of another team';
      const place = helpdesk.channelId === here.channelId ? 'come here' : `go to ${team}`;
      return `${takes(helpdesk.rule, context)} ${place} (${helpdesk.setBy} set it up).`;
    });
  return [...rules, theRest(context)].join(' ');
};

/** Says which words of a rule mean nothing. */
export const saidUnknown = (unknown: readonly string[]): string =>
  `I do not know ${oneOf(unknown.map((term) => `“${term}”`))}, so nothing was changed. A channel can be for an urgency (${ruleNames.urgencies}) or for a problem (${ruleNames.problems}); without “for …” it takes everything.`;

/** What is said to somebody who may not set up a helpdesk. */
export const saidNo =
  'Only an owner of this team, or somebody whom the configuration names for it, can change where tickets go. Nothing was changed.';

/** The same when it cannot be found out. */
export const saidUnsure =
  'I cannot check right now whether you may change where tickets go. Nothing was changed; please try again in a minute.';

/** What is said where there is no team. */
export const saidOutside = {
  change: `Only a channel of a team can be a helpdesk. Add me to that team, then write ${howToUse} in the channel itself.`,
  where:
    'Tickets go to your helpdesk’s own channel in Teams. To reach it, write “talk to a person”, and I take your problem there.',
} as const;
