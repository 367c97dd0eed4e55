import { fieldOf } from '../../../cards/actions';
import { fieldsOf, pressablesOf } from './card';
import type { Pressable } from './card';
import type { ActivityPatch, Playground, Reply } from './client';
import type { PlaygroundUser } from './config';
import type { Shown } from './screen';

type Given = Readonly<Record<string, unknown>>;

/** What a press sends: the button's data, and the card's fields where the button takes them. */
interface Payload {
  readonly verb: string;
  readonly data: Given;
}

type Found = Payload & { readonly shown: Shown };

/** In which form a ticket's card has this verb. */
const formOf: Readonly<Partial<Record<string, { readonly verb: string; readonly form: string }>>> = {
  'write-requester': { verb: 'ticket-form', form: 'write' },
  'ask-requester': { verb: 'ticket-form', form: 'write' },
  'send-fix': { verb: 'ticket-form', form: 'fix' },
  'resolve-ticket': { verb: 'ticket-form', form: 'resolve' },
  'note-ticket': { verb: 'ticket-form', form: 'note' },
  'assign-ticket': { verb: 'ticket-form', form: 'assign' },
  'prioritize-ticket': { verb: 'ticket-form', form: 'priority' },
  'merge-ticket': { verb: 'ticket-form', form: 'merge' },
  'show-transcript': { verb: 'ticket-form', form: 'conversation' },
  'add-to-ticket': { verb: 'own-ticket-form', form: 'add' },
  'withdraw-ticket': { verb: 'own-ticket-form', form: 'withdraw' },
};

/** The field of the card that takes this value for this key; a card with several forms names the verb in its fields' ids. */
const fieldFor = (shown: Shown, verb: string, key: string, value: unknown): string | null =>
  fieldsOf(shown.card ?? {}).find(
    ({ id, choices }) =>
      (id === key || id === fieldOf(verb, key)) &&
      (choices === null || (typeof value === 'string' && choices.includes(value))),
  )?.id ?? null;

/** What pressing this would send; null when the button does not fit what is wanted, or no field takes it. */
const payloadOf = (shown: Shown, button: Pressable, verb: string, wanted: Given): Payload | null => {
  if (button.verb !== verb) return null;
  const given: [string, unknown][] = [];
  for (const [key, value] of Object.entries(wanted)) {
    if (key in button.data ? button.data[key] !== value : !button.takesInputs) return null;
    const id = key in button.data ? key : fieldFor(shown, verb, key, value);
    if (id === null) return null;
    given.push([id, value]);
  }
  const fields = button.takesInputs ? fieldsOf(shown.card ?? {}) : [];
  const filled = Object.fromEntries(
    fields.filter(({ value }) => value !== undefined).map(({ id, value }) => [id, value]),
  );
  return { verb, data: { ...filled, ...button.data, ...Object.fromEntries(given) } };
};

/** Somebody in a conversation with the bot: what they do there, and what they see from now on. */
export class Visitor {
  readonly #came: number;

  constructor(
    private readonly playground: Playground,
    readonly user: PlaygroundUser,
    readonly place: string,
    came = playground.screen.count,
  ) {
    this.#came = came;
  }

  /** The same conversation with somebody else at the keyboard. */
  as(user: PlaygroundUser): Visitor {
    return new Visitor(this.playground, user, this.place, this.#came);
  }

  /** The same person somewhere else. */
  at(place: string): Visitor {
    return new Visitor(this.playground, this.user, place, this.#came);
  }

  says(text: string): Promise<Reply> {
    return this.playground.say(this.user, this.place, text);
  }

  mentions(text: string): Promise<Reply> {
    return this.playground.say(this.user, this.place, text, { mention: true });
  }

  /**
   * Presses the newest button of this verb that carries what is wanted, or that can be given it by the card's fields; the
   * form in which it stands is opened first.
   */
  async presses(verb: string, wanted: Given = {}, on?: Shown): Promise<Reply> {
    const { shown, data } =
      this.#findAny(verb, wanted, on) ?? (await this.#inForm(verb, wanted, on)) ?? this.#find(verb, wanted, on);
    return this.playground.execute(this.user, this.place, shown.id, verb, data);
  }

  /** The same in a client that knows Action.Submit only. */
  submits(verb: string, wanted: Given = {}, on?: Shown): Promise<Reply> {
    const { shown, data } = this.#find(verb, wanted, on);
    return this.playground.submit(this.user, this.place, shown.id, data);
  }

  /** Sends what no card of ours would. */
  forges(verb: unknown, data: unknown, cardId = ''): Promise<Reply> {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    return this.sends({ type: 'invoke', name: 'adaptiveCard/action', replyToId: cardId, value });
  }

  sends(patch: ActivityPatch): Promise<Reply> {
    return this.playground.activity(this.user, this.place, patch);
  }

  event(type: string): Promise<Reply> {
    return this.playground.event(this.user, this.place, type);
  }

  /** The messages of the bot here since this visitor came, oldest first. */
  get messages(): readonly Shown[] {
    return this.playground.screen.in(this.place).filter(({ order }) => order >= this.#came);
  }

  /** The newest message. */
  get last(): Shown {
    const last = this.messages.at(-1);
    if (!last) throw new Error('The bot has said nothing here.');
    return last;
  }

  /** The message that has this id, as it looks now. */
  now({ id }: Shown): Shown {
    return this.messages.find((each) => each.id === id)!;
  }

  /** The verbs of the newest message that has any. */
  get verbs(): readonly string[] {
    return [...new Set(this.buttons.map(({ verb }) => verb))];
  }

  /** The buttons of the newest message that has any. */
  get buttons(): readonly Pressable[] {
    const buttons = this.messages.map(({ card }) => (card ? pressablesOf(card) : []));
    return buttons.findLast((each) => each.length > 0) ?? [];
  }

  /** Waits until something can be read here that was not sent in a turn of this visitor. */
  sees(text: string | RegExp): Promise<Shown> {
    const has = (shown: Shown): boolean =>
      typeof text === 'string' ? shown.text.includes(text) : text.test(shown.text);
    return this.playground.wire.until(() => this.messages.findLast(has), `“${String(text)}” in ${this.place}`);
  }

  /** Waits until this message looks different. */
  async seesChanged(shown: Shown): Promise<void> {
    await this.playground.wire.until(
      () => this.now(shown).edits > shown.edits,
      `a change of a message in ${this.place}`,
    );
  }

  /** Waits until this can be pressed here, when the card is drawn anew from the outbox. */
  async offers(verb: string): Promise<void> {
    await this.playground.wire.until(() => this.verbs.includes(verb), `a button ${verb} in ${this.place}`);
  }

  async #inForm(verb: string, wanted: Given, on?: Shown): Promise<Found | null> {
    const form = formOf[verb];
    const opener = form && (this.#findAny(form.verb, {}, on) ?? null);
    if (!opener) return null;
    const data = { ...opener.data, form: form.form };
    const { card } = await this.playground.execute(this.user, this.place, opener.shown.id, form.verb, data);
    return card && this.#findAny(verb, wanted, { ...opener.shown, card });
  }

  #find(verb: string, wanted: Given, on?: Shown): Found {
    const found = this.#findAny(verb, wanted, on);
    if (found) return found;
    const there = this.buttons.map((each) => `${each.verb} ${JSON.stringify(each.data)}`).join('\n');
    throw new Error(`Nothing to press: ${verb} ${JSON.stringify(wanted)}. There is:\n${there}`);
  }

  #findAny(verb: string, wanted: Given, on?: Shown): Found | null {
    const places = on ? [on] : this.messages.toReversed();
    for (const shown of places) {
      for (const button of shown.card ? pressablesOf(shown.card) : []) {
        const payload = payloadOf(shown, button, verb, wanted);
        if (payload) return { ...payload, shown };
      }
    }
    return null;
  }
}
