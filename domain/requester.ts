/** A person, as the platform names them. */
export interface Person {
  /** The directory's object id; the same in every chat. */
  readonly id: string;
  readonly name: string;
  /** The id that the channel uses for this person with this bot. */
  readonly channelUserId: string;
}

/** Where a conversation takes place. */
export type Place = 'personal' | 'group' | 'channel';

/** All that is needed to speak in a conversation again later. */
export interface Address {
  readonly serviceUrl: string;
  /** The channel's name in the protocol, such as `msteams`. */
  readonly channel: string;
  readonly conversationId: string;
  readonly place: Place;
  readonly tenantId: string;
  /** The bot's own id in this channel. */
  readonly botId: string;
  /** Whose chat it is, when it is a personal one. */
  readonly personId?: string;
}
