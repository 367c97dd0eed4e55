import type { SetUp } from '../../dialogs/tickets/typed/set-up';
import {
  saidNo,
  saidNothingToStop,
  saidOutside,
  saidStop,
  saidUnknown,
  saidUnsure,
  saidUse,
  saidWhere,
} from '../../dialogs/tickets/typed/set-up-words';
import type { SetUpScene } from '../../dialogs/tickets/typed/set-up-words';
import { takesTheRest } from '../../domain/helpdesk';
import type { Act } from '../../domain/kept/audit';
import type { Helpdesk, HelpdeskRule } from '../../domain/helpdesk';
import type { ErrorCode } from '../../domain/errors';
import { DeliveryError } from '../../domain/ports';
import type { HelpdeskChannel } from '../../domain/ticket';
import { memberOf } from './agents';
import { line } from '../services';
import type { Services } from '../services';
import type { Turn } from '../turn';
import type { Say } from '../../domain/say';

type Needs = Pick<
  Services,
  'store' | 'directory' | 'log' | 'clock' | 'library' | 'helpdesk' | 'agents' | 'admins' | 'wakeOutbox'
>;

const maySetUp = async (services: Needs, turn: Turn, { teamId }: HelpdeskChannel): Promise<boolean> =>
  services.admins.includes(turn.person.id.toLowerCase()) ||
  ((await memberOf(services, turn, teamId, turn.person))?.owns ?? false);

/** Why this person may not set up a helpdesk here; null when they may. */
const whyNot = async (
  services: Needs,
  turn: Turn,
  here: HelpdeskChannel,
): Promise<{ readonly code: ErrorCode; readonly no: Say } | null> => {
  try {
    return (await maySetUp(services, turn, here)) ? null : { code: 'MM301_NOT_AN_AGENT', no: saidNo };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return { code: 'MM304_DIRECTORY', no: saidUnsure };
  }
};

const sceneHere = async (services: Needs, turn: Turn, here: HelpdeskChannel): Promise<SetUpScene> => ({
  here,
  helpdesks: await services.store.listHelpdesks(turn.address.tenantId),
  configured: services.helpdesk,
  teamsWork: services.agents === null,
  titleOf: (label) => services.library.catalogue.get(label)?.title ?? label,
});

const actOf = (services: Needs, { person, address }: Turn, here: HelpdeskChannel, what: Act['what']): Act => ({
  at: services.clock(),
  tenantId: address.tenantId,
  person: person.id,
  name: person.name,
  what,
  ticket: null,
  about: here.channelId,
});

/** Makes this channel a helpdesk; one without a rule takes the place of the one before. Tells whether there was one. */
const use = async (services: Needs, turn: Turn, here: HelpdeskChannel, rule: HelpdeskRule): Promise<boolean> => {
  const { tenantId } = turn.address;
  const helpdesk: Helpdesk = {
    ...here,
    tenantId,
    rule,
    address: { ...turn.address, conversationId: here.channelId },
    setBy: turn.person.name,
    setAt: services.clock(),
  };
  const moved = await services.store.transaction(async (store) => {
    const before = (await store.listHelpdesks(tenantId)).filter(
      (other) => takesTheRest(rule) && takesTheRest(other.rule) && other.channelId !== here.channelId,
    );
    for (const { channelId } of before) await store.removeHelpdesk(tenantId, channelId);
    await store.saveHelpdesk(helpdesk);
    await store.noteAct(actOf(services, turn, here, 'set-up-helpdesk'));
    await store.hurryJobs('no-helpdesk', services.clock());
    return before.length > 0;
  });
  services.wakeOutbox();
  return moved;
};

const change = async (
  services: Needs,
  turn: Turn,
  here: HelpdeskChannel,
  wanted: Exclude<SetUp, { kind: 'where' }>,
): Promise<Say> => {
  const refusal = await whyNot(services, turn, here);
  const noted = { team: here.teamId, channel: here.channelId, person: turn.person.id };
  if (refusal) {
    services.log.warn({ code: refusal.code, ...noted }, 'refused');
    return refusal.no;
  }
  if (wanted.kind === 'use') {
    if (wanted.unknown.length > 0) return saidUnknown(wanted.unknown, services.library.catalogue);
    const moved = await use(services, turn, here, wanted.rule);
    services.log.info({ ...noted, rule: wanted.rule }, 'helpdesk set up');
    return saidUse(await sceneHere(services, turn, here), wanted.rule, moved);
  }
  const stopped = await services.store.transaction(async (store) => {
    const removed = await store.removeHelpdesk(turn.address.tenantId, here.channelId);
    if (removed) await store.noteAct(actOf(services, turn, here, 'remove-helpdesk'));
    return removed;
  });
  if (stopped) services.log.info(noted, 'helpdesk removed');
  return (stopped ? saidStop : saidNothingToStop)(await sceneHere(services, turn, here));
};

/** Sets up, moves or removes a helpdesk channel, or says where it is. */
export const setUpHelpdesk = async (services: Needs, turn: Turn, wanted: SetUp): Promise<void> => {
  const { team } = turn;
  let answer: Say;
  if (!team) answer = wanted.kind === 'where' ? saidOutside.where : saidOutside.change;
  else if (wanted.kind === 'where') answer = saidWhere(await sceneHere(services, turn, team));
  else answer = await change(services, turn, team, wanted);
  await turn.send(line(turn, answer));
};
