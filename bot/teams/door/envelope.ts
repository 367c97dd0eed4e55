import { z } from 'zod';

const text = z.string().nullish();
/** What something is known by: plain letters, which a database, a log and a header can keep. */
const id = z
  .string()
  .max(2_000)
  .regex(/^(?=.*\S)[\x20-\x7e]+$/);
const idOrNone = id.or(z.literal('')).nullish();
const members = z.array(z.object({ id })).max(1_000).nullish();

const account = z.object({ id, name: text, role: text, aadObjectId: idOrNone });

/** What every activity has to have before anybody looks at it. */
const envelope = z.object({
  type: z.string().min(1),
  id: idOrNone,
  channelId: z.string(),
  serviceUrl: z.string().max(2_000).url(),
  // These three go back with every answer, and the SDK sends nothing in which they are not as they should be.
  conversation: z.object({
    ...{ id, name: text, role: text, conversationType: text, tenantId: idOrNone, aadObjectId: idOrNone },
    isGroup: z.boolean().nullish(),
  }),
  from: account,
  recipient: account,
  locale: text,
  replyToId: idOrNone,
  action: text,
  timestamp: z
    .string()
    .refine((at) => !Number.isNaN(Date.parse(at)))
    .nullish(),
  entities: z.array(z.unknown()).max(1_000).nullish(),
  attachments: z.array(z.unknown()).max(100).nullish(),
  membersAdded: members,
  membersRemoved: members,
});

/** The part of an activity that was checked. */
export type Envelope = z.infer<typeof envelope>;

/** No activity of Teams comes near this. */
const deepest = 32;
const mostValues = 20_000;
const mostKeys = 500;

/** True for a body that is not too much: neither too deep, nor of too many parts. Its texts are made such that they can be kept. */
export const isModest = (body: object): boolean => {
  const open: { readonly value: object; readonly depth: number }[] = [{ value: body, depth: 1 }];
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    const keys = Object.keys(value);
    count += keys.length;
    if (depth > deepest || count > mostValues || (!Array.isArray(value) && keys.length > mostKeys)) return false;
    for (const key of keys) {
      const inner = (value as Record<string, unknown>)[key];
      if (typeof inner === 'string') (value as Record<string, unknown>)[key] = keepable(inner);
      else if (typeof inner === 'object' && inner !== null) open.push({ value: inner, depth: depth + 1 });
    }
  }
  return true;
};

/** A text without halves of letters and zeros, which a database may refuse. */
// eslint-disable-next-line no-control-regex
const keepable = (given: string): string => given.replaceAll(/\u0000|\p{Surrogate}/gu, '\ufffd');

/** The body as an activity; null when it is none. Texts in it that cannot be kept are put right. */
export const readEnvelope = (body: unknown): Envelope | null => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { data } = envelope.safeParse(body);
  return data && isModest(body) ? data : null;
};
