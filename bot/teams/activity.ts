import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { parseAction, parseSubmit } from '../../cards/actions';
import type { Address, Person, Place } from '../../domain/requester';
import type { HelpdeskChannel } from '../../domain/ticket';
import { filesOf } from './attachments';
import { extensionAsked, isForExtension } from './extension-asked';
import type { Input } from '../turn';

const eventOf = z.object({ eventType: z.string() });
/** The tenant that the channel's data names; it may name none, but nothing else in its place. */
const tenantTold = z.object({ tenant: z.object({ id: z.string().min(1) }).optional() });

const inTeam = z.object({ team: z.object({ id: z.string().min(1) }), channel: z.object({ id: z.string().min(1) }) });

const clientInfo = z.object({ type: z.literal('clientInfo'), timezone: z.string().optional() });
const mention = z.object({ type: z.literal('mention'), text: z.string(), mentioned: z.object({ id: z.string() }) });
const execute = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) });

const places: ReadonlyMap<string, Place> = new Map([
  ['personal', 'personal'],
  ['groupChat', 'group'],
  ['channel', 'channel'],
]);

/** The tenant that an activity comes from. Teams names it twice; none where the two disagree, or one is malformed. */
const tenantOf = (activity: Activity): string => {
  const told = tenantTold.safeParse(activity.channelData ?? {});
  if (!told.success) return '';
  const [first = '', second = first] = [told.data.tenant?.id, activity.conversation.tenantId || undefined].filter(
    (id) => id !== undefined,
  );
  return first.toLowerCase() === second.toLowerCase() ? first : '';
};

/** Where the activity took place, as an address to speak to later. */
export const addressOf = (activity: Activity): Address => {
  const place =
    places.get(activity.conversation.conversationType) ?? (activity.conversation.isGroup ? 'group' : 'personal');
  return {
    serviceUrl: activity.serviceUrl,
    channel: activity.channelId,
    conversationId: activity.conversation.id,
    place,
    tenantId: tenantOf(activity),
    botId: activity.recipient.id,
    ...(place === 'personal' ? { personId: personOf(activity).id } : {}),
  };
};

/** The team and channel of an activity; null outside a team. */
export const teamOf = (activity: Activity): HelpdeskChannel | null => {
  if (addressOf(activity).place !== 'channel') return null;
  const { data } = inTeam.safeParse(activity.channelData);
  const [channelId] = activity.conversation.id.split(';');
  return data && data.channel.id === channelId ? { teamId: data.team.id, channelId: data.channel.id } : null;
};

/** Who did it. The directory's id is the key; where the platform does not give it, the channel's own id is. A name may be absent. */
export const personOf = (activity: Activity): Person => ({
  id: activity.from.aadObjectId || activity.from.id,
  name: activity.from.name || 'Somebody',
  channelUserId: activity.from.id,
});

/** So many entities of an activity are looked at. */
const mostEntities = 200;
/** The longest text of a mention, in UTF-16 units: a name and its tags. What is longer is not looked for in the text. */
const longestMention = 250;

const entitiesOf = ({ entities }: Activity): readonly unknown[] => (entities ?? []).slice(0, mostEntities);

/** The language of the person's client, when it says so. */
export const localeOf = (activity: Activity): string | null => {
  const given: unknown = activity.locale;
  return typeof given === 'string' && /^[a-z]{2,8}(?:[-_][a-z\d]{1,8}){0,4}$/iu.test(given) ? given : null;
};

/** The time zone of the person's client, when it says so. */
export const timezoneOf = (activity: Activity): string | null => {
  for (const entity of entitiesOf(activity)) {
    const info = clientInfo.safeParse(entity);
    if (info.success && info.data.timezone) return info.data.timezone;
  }
  return null;
};

/** How the bot is called in the text, each way once. */
const ownNames = (activity: Activity): ReadonlySet<string> => {
  const names = entitiesOf(activity).flatMap((entity) => {
    const { data } = mention.safeParse(entity);
    return data?.mentioned.id === activity.recipient.id ? [data.text] : [];
  });
  return new Set(names.filter((name) => name.trim() !== '' && name.length <= longestMention));
};

/** The text without the mentions of the bot. The SDK's own helper takes out the first one only. */
const textOf = (activity: Activity): string => {
  let text = typeof activity.text === 'string' ? activity.text : '';
  for (const name of ownNames(activity)) text = text.replaceAll(name, ' ');
  return text.replaceAll('&nbsp;', ' ').trim();
};

const messageInput = (activity: Activity): Input => {
  const hasText = typeof activity.text === 'string' && activity.text.trim() !== '';
  if (activity.value !== undefined && activity.value !== null && !hasText) {
    return { kind: 'action', action: parseSubmit(activity.value), cardId: activity.replyToId ?? null };
  }
  const files = filesOf(activity);
  return { kind: 'text', text: textOf(activity), ...(files.length > 0 && { files }) };
};

const editedInput = (activity: Activity): Input => {
  const { data } = eventOf.safeParse(activity.channelData);
  return data?.eventType === 'editMessage' && activity.id
    ? { kind: 'edited', text: textOf(activity), message: activity.id }
    : { kind: 'other' };
};

/** What makes this delivery one of its own: an edited message comes by the id of the first. */
export const activityIdOf = ({ id, type, timestamp }: Activity): string => {
  const isEdit = type === 'messageUpdate' && id;
  return isEdit ? `${id}:${new Date(timestamp ?? 0).toISOString()}` : (id ?? '');
};

const isAdded = (activity: Activity): boolean =>
  (activity.membersAdded ?? []).some((member) => member.id === activity.recipient.id);
const isRemoved = (activity: Activity): boolean =>
  (activity.membersRemoved ?? []).some((member) => member.id === activity.recipient.id);

/** What came in, with everything that is not Mailmend's business as `other`. */
export const inputOf = ({ activity }: TurnContext): Input => {
  const type: string = activity.type;
  switch (type) {
    case 'message':
      return messageInput(activity);
    case 'messageUpdate':
      return editedInput(activity);
    case 'invoke': {
      if (isForExtension(activity.name))
        return { kind: 'extension', asked: extensionAsked(activity.name, activity.value) };
      if (activity.name !== 'adaptiveCard/action') return { kind: 'other' };
      const pressed = execute.safeParse(activity.value);
      const action = pressed.success ? parseAction(pressed.data.action.verb, pressed.data.action.data) : null;
      return { kind: 'action', action, cardId: activity.replyToId ?? null };
    }
    case 'installationUpdate':
      return {
        kind: activity.action?.startsWith('remove') ? 'removed' : activity.action === 'add' ? 'installed' : 'other',
      };
    case 'conversationUpdate':
      return { kind: isAdded(activity) ? 'installed' : isRemoved(activity) ? 'removed' : 'other' };
    default:
      return { kind: 'other' };
  }
};
