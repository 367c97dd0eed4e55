import { Parser } from 'htmlparser2';
import { z } from 'zod';
import { urgencies } from '../../domain/session';
import type { Urgency } from '../../domain/session';
import type { Person } from '../../domain/requester';
import { longestNote } from '../../domain/ticket';

/** The message that Mailmend was called upon by. */
export interface CalledOn {
  /** Who wrote it; null where that was no person. */
  readonly by: Person | null;
  /** What it says, without its markup. */
  readonly text: string;
}

/** What was asked beside the chat: in the search above a message, by an address in one, or on a message itself. */
export type ExtensionAsked =
  /** `from`: behind so many that were given already; `most`: so many more. */
  | {
      readonly kind: 'search';
      readonly among: 'guides' | 'tickets';
      readonly text: string;
      readonly from: number;
      readonly most: number;
    }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'mend'; readonly message: CalledOn }
  /** What the dialog over a message came to. `whose`: of whoever wrote the message, or of whoever called. */
  | {
      readonly kind: 'mend-so';
      readonly message: CalledOn;
      readonly how: 'steps' | 'ticket';
      readonly whose: 'theirs' | 'mine';
      readonly text: string;
      readonly urgency: Urgency;
    };

/** So much of a message's markup is read, in UTF-16 units. */
const longestMarkup = 100_000;
const breaks = new Set(['br', 'p', 'div', 'li', 'tr', 'blockquote', 'h1', 'h2', 'h3', 'pre']);
const silent = new Set(['script', 'style', 'title', 'attachment']);

/** The text of a message that comes as HTML, a line for each paragraph. */
const textOfHtml = (html: string): string => {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (silent.has(name)) hidden += 1;
      if (breaks.has(name)) text += '\n';
    },
    ontext: (part) => {
      if (hidden === 0) text += part;
    },
    onclosetag: (name) => {
      if (silent.has(name)) hidden -= 1;
      if (name === 'p' || name === 'div') text += '\n';
    },
  });
  parser.end(html.slice(0, longestMarkup));
  const lines = text.replaceAll('\u00a0', ' ').split('\n');
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
};

const user = z.object({ id: z.string().min(1).max(200), displayName: z.string().max(500).nullish() });
const payload = z.object({
  from: z.object({ user: user.nullish() }).nullish(),
  body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
});
const messageOf = ({ from, body }: z.output<typeof payload>): CalledOn => {
  const content = body?.content ?? '';
  const writer = from?.user;
  return {
    by: writer ? { id: writer.id, name: writer.displayName || 'Somebody', channelUserId: writer.id } : null,
    text: (body?.contentType === 'text' ? content.trim() : textOfHtml(content)).slice(0, longestNote),
  };
};

const command = z.object({ commandId: z.literal('mend'), messagePayload: payload });
const filled = z.object({
  how: z.enum(['steps', 'ticket']),
  whose: z.enum(['theirs', 'mine']).default('mine'),
  text: z.string().default(''),
  urgency: z.enum(urgencies).default('normal'),
});
const search = z.object({
  commandId: z.enum(['guides', 'tickets']),
  parameters: z
    .array(z.object({ name: z.string(), value: z.string() }))
    .max(5)
    .default([]),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(1_000).default(0),
      count: z.number().int().min(1).max(50).default(15),
    })
    .default({}),
});
const link = z.object({ url: z.string().url().max(2_000) });

const parsers: { readonly [name: string]: (value: unknown) => ExtensionAsked | null } = {
  'composeExtension/query': (value) => {
    const { data } = search.safeParse(value);
    if (!data) return null;
    const text = data.parameters.find(({ name }) => name === 'text')?.value ?? '';
    const { skip: from, count: most } = data.queryOptions;
    return { kind: 'search', among: data.commandId, text: text.slice(0, 200), from, most };
  },
  'composeExtension/queryLink': (value) => {
    const { data } = link.safeParse(value);
    return data ? { kind: 'address', url: data.url } : null;
  },
  'composeExtension/fetchTask': (value) => {
    const { data } = command.safeParse(value);
    return data ? { kind: 'mend', message: messageOf(data.messagePayload) } : null;
  },
  'composeExtension/submitAction': (value) => {
    const { data } = command.extend({ data: filled }).safeParse(value);
    if (!data) return null;
    const text = data.data.text.trim().slice(0, longestNote);
    return { kind: 'mend-so', message: messageOf(data.messagePayload), ...data.data, text };
  },
};

/** True for an invoke that is meant for the extension. */
export const isForExtension = (name: unknown): name is `composeExtension/${string}` =>
  typeof name === 'string' && Object.hasOwn(parsers, name);

/** What was asked; null when it is nothing that Mailmend offers. Never throws. */
export const extensionAsked = (name: string, value: unknown): ExtensionAsked | null => parsers[name]?.(value) ?? null;
