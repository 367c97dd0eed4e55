import { takesTheRest } from '../../../domain/helpdesk';
import type { Helpdesk, HelpdeskRule } from '../../../domain/helpdesk';
import type { DeclaredLabels, Label } from '../../../domain/labels';
import type { Say } from '../../../domain/say';
import type { HelpdeskChannel } from '../../../domain/ticket';
import { say } from '../../../texts/say';
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

/** Which tickets a rule takes, to stand at the beginning of a sentence. */
const takes = ({ labels, urgencies }: HelpdeskRule, { titleOf }: SetUpScene): Say => {
  const problems = labels.map((label) => say('in-quotes', { text: titleOf(label) }));
  const soon = urgencies.map((urgency) => say('urgency-in-sentence', { urgency }));
  if (soon.length === 0) return problems.length === 0 ? say('tickets') : say('tickets-about', { problems });
  return problems.length === 0
    ? say('tickets-with-urgency', { urgencies: soon })
    : say('tickets-about-with-urgency', { problems, urgencies: soon });
};

const hasOwn = (context: SetUpScene): boolean => context.helpdesks.some(({ rule }) => takesTheRest(rule));
const isDefault = (context: SetUpScene): boolean =>
  context.helpdesks.some(({ rule, channelId }) => takesTheRest(rule) && channelId === context.here.channelId);

/** Where tickets go that no rule names. */
const theRest = (context: SetUpScene): Say => {
  const { helpdesks, configured, here } = context;
  const which = helpdesks.length > 0 ? 'others' : 'new';
  if (isDefault(context)) return say('rest-comes-here', { which });
  if (hasOwn(context)) return say('rest-goes-to-another', { which });
  if (configured?.channelId === here.channelId) return say('rest-comes-here-as-configured', { which });
  return configured ? say('rest-goes-as-configured', { which }) : say('rest-is-kept', { which });
};

const hasOthers = ({ helpdesks, here }: SetUpScene): boolean =>
  helpdesks.some(({ channelId }) => channelId !== here.channelId);

/** Says that the channel is a helpdesk now. `moved`: another channel was the one for all tickets until now. */
export const saidUse = (context: SetUpScene, rule: HelpdeskRule, moved: boolean): Say =>
  say('sentences', {
    sentences: [
      say('this-is-a-helpdesk-now'),
      ...(takesTheRest(rule)
        ? [hasOthers(context) ? say('what-no-other-takes-comes-here') : say('all-tickets-come-here')]
        : [say('these-come-here', { tickets: takes(rule, context) }), theRest(context)]),
      context.teamsWork ? say('everybody-in-this-team-can') : say('the-configured-people-can'),
      ...(moved ? [say('tickets-of-before-stay-there')] : []),
      say('how-to-undo-it'),
    ],
  });

/** Says that the channel is no helpdesk any more. */
export const saidStop = (context: SetUpScene): Say => say('no-helpdesk-any-more', { rest: theRest(context) });

/** Says that there was nothing to stop. */
export const saidNothingToStop = ({ here, configured }: SetUpScene): Say =>
  configured?.channelId === here.channelId ? say('the-configuration-says-so') : say('there-is-nothing-to-undo');

/** Says which channels are helpdesks, as seen from this one. */
export const saidWhere = (context: SetUpScene): Say => {
  const { here, helpdesks } = context;
  const rules = helpdesks
    .filter(({ rule }) => !takesTheRest(rule))
    .map(({ rule, channelId, teamId, setBy }) => {
      const all = { tickets: takes(rule, context), by: setBy };
      if (channelId === here.channelId) return say('these-come-here-set-up-by', all);
      return teamId === here.teamId ? say('these-go-to-this-team', all) : say('these-go-to-another-team', all);
    });
  return say('sentences', { sentences: [...rules, theRest(context)] });
};

/** Says which words of a rule mean nothing. */
export const saidUnknown = (unknown: readonly string[], labels: DeclaredLabels): Say =>
  say('do-not-know-these', { terms: unknown.map((text) => say('in-quotes', { text })), ...ruleNames(labels) });

/** What is said to somebody who may not set up a helpdesk. */
export const saidNo = say('only-an-owner-can');

/** The same when it cannot be found out. */
export const saidUnsure = say('cannot-check-who-may-change');

/** What is said where there is no team. */
export const saidOutside = {
  change: say('only-a-channel-can-be'),
  where: say('tickets-go-to-the-helpdesk'),
} as const;
