import { z } from 'zod';
import { textOf } from './card';
import type { Card } from './card';
import { isFromBot } from './wire';
import type { Wire, WireEntry } from './wire';

/** A message of the bot as it looks now. A snapshot: an edit makes a new one. */
export interface Shown {
  readonly id: string;
  readonly conversationId: string;
  readonly card: Card | null;
  /** What can be read, of the card too. */
  readonly text: string;
  /** The addresses of the pictures that came with it. */
  readonly images: readonly string[];
  /** Counts up with each new message; an edit keeps it. */
  readonly order: number;
  /** How often the message was replaced in place. */
  readonly edits: number;
}

const message = z.object({
  type: z.literal('message'),
  text: z.string().optional(),
  attachments: z
    .array(z.object({ content: z.record(z.unknown()).optional(), contentUrl: z.string().optional() }))
    .optional(),
});
const named = z.object({ id: z.string(), activityId: z.string().optional() });

/** What the bot has sent, folded out of the wire: edits applied, messages that the Playground refused left out. */
export class Screen {
  readonly #shown: Shown[] = [];
  #read = 0;

  constructor(private readonly wire: Wire) {}

  /** How many messages there are, everywhere. */
  get count(): number {
    this.#catchUp();
    return this.#shown.length;
  }

  /** Every message in a conversation and, for a channel, in its threads; oldest first. */
  in(conversationId: string): readonly Shown[] {
    this.#catchUp();
    return this.#shown.filter(
      (each) => each.conversationId === conversationId || each.conversationId.startsWith(`${conversationId};`),
    );
  }

  #catchUp(): void {
    for (; this.#read < this.wire.entries.length; this.#read += 1) {
      const entry = this.wire.entries[this.#read];
      if (entry && isFromBot(entry) && entry.response.statusCode < 300) this.#take(entry);
    }
  }

  #take({ activityName, conversationId, request, response }: WireEntry): void {
    const isNewThread = activityName === 'createConversation';
    const sent = message.safeParse(isNewThread ? request.body['activity'] : request.body);
    const given = named.safeParse(response.body);
    if (!sent.success) return;
    const [attachment] = sent.data.attachments ?? [];
    const card = attachment?.content ?? null;
    const text = [sent.data.text ?? '', card ? textOf(card) : ''].filter(Boolean).join('\n');
    const names = given.success ? given.data : { id: '' };
    const id = isNewThread ? (names.activityId ?? '') : names.id;
    const place = isNewThread ? names.id : (conversationId ?? '');
    const at = this.#shown.findIndex((each) => each.id !== '' && each.id === id && each.conversationId === place);
    const before = this.#shown[at];
    const order = before?.order ?? this.#shown.length;
    const images = (sent.data.attachments ?? []).flatMap(({ contentUrl }) => contentUrl ?? []);
    const now: Shown = { id, conversationId: place, card, text, images, order, edits: before ? before.edits + 1 : 0 };
    if (before) this.#shown[at] = now;
    else this.#shown.push(now);
  }
}
