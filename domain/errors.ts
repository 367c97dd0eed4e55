/** Who has to act on an error. */
export type Audience = 'requester' | 'operator' | 'author';

interface ErrorEntry {
  readonly audience: Audience;
  readonly message: string;
  readonly cure: string;
}

/** Every error that Mailmend can name, with what to do about it. docs/errors.md lists them; a test keeps the two alike. */
export const errors = {
  MM001_CONFIG: {
    audience: 'operator',
    message: 'The configuration is incomplete or wrong.',
    cure: 'Set every variable that the message lists; .env.example explains each.',
  },
  MM002_GUIDES: {
    audience: 'author',
    message: 'A guide file has faults.',
    cure: 'Run `npm run guides:check` and mend each place that it names.',
  },
  MM003_DATABASE: {
    audience: 'operator',
    message: 'The database cannot be opened, brought up to date, or used.',
    cure: 'Check DATABASE_URL. SQLite: that the account may write in the folder, and that there is space. PostgreSQL: that the server runs, and that the account may create tables.',
  },
  MM004_PORT: {
    audience: 'operator',
    message: 'The port is taken or not allowed.',
    cure: 'Set PORT to a free port, or end the program that holds it.',
  },
  MM005_ROW: {
    audience: 'operator',
    message: 'A stored row cannot be read; it is left out.',
    cure: 'Look at the row that is named: it was changed by hand, or by another version of Mailmend. Put it right, or take it from a backup.',
  },
  MM006_FILE: {
    audience: 'operator',
    message:
      'The file of the database is gone, or another one stands in its place; nothing is told to anybody meanwhile.',
    cure: 'Put the file back where it was; it is used as soon as it is there. For a backup stop Mailmend, remove the files that end in -wal and -shm, put the backup there, and start.',
  },
  MM007_STOP: {
    audience: 'operator',
    message: 'The process was told to stop, and not everything that was under way ended in time.',
    cure: 'Nothing is to be done: what was not finished is done after the next start. If it recurs, look at what does not answer.',
  },
  MM101_TENANT: {
    audience: 'operator',
    message: 'A message came from a tenant that is not allowed.',
    cure: 'Add the tenant to ALLOWED_TENANTS if it is yours; otherwise nothing is to be done.',
  },
  MM102_PAYLOAD: {
    audience: 'operator',
    message: 'A card action carried data that Mailmend did not put there.',
    cure: 'Nothing is to be done; if it recurs, a client may be changing card data.',
  },
  MM103_TURN: {
    audience: 'operator',
    message: 'A message could not be handled.',
    cure: 'Read the cause beside it; the requester was asked to try again, and nothing was lost.',
  },
  MM104_REQUEST: {
    audience: 'operator',
    message: 'A request was refused before it reached the bot.',
    cure: 'Nothing is to be done; if it recurs, look at who calls /api/messages.',
  },
  MM105_TOKEN: {
    audience: 'operator',
    message: 'A request was refused because its token does not hold.',
    cure: 'Nothing is to be done; if people get no answers, compare MICROSOFT_APP_ID with the Azure Bot, and check the clock of this machine.',
  },
  MM106_KEYS: {
    audience: 'operator',
    message: 'No token can be checked, because the keys for it cannot be fetched; nobody gets an answer meanwhile.',
    cure: 'Check the way out to https://login.botframework.com. Nothing has to be started anew.',
  },
  MM107_TOO_MANY: {
    audience: 'operator',
    message: 'Requests are refused for a while, because one address, tenant or person sends too many.',
    cure: 'Look at who it is. If it is a proxy of your own, set PROXIES, so that callers are told apart.',
  },
  MM201_UNREACHABLE: {
    audience: 'operator',
    message: 'A chat or channel does not take messages any more.',
    cure: 'Have the app installed again for that person or team.',
  },
  MM202_DELIVERY: {
    audience: 'operator',
    message: 'A message could not be delivered yet; it is tried again.',
    cure: 'Nothing is to be done unless it lasts; then check the connection to Teams and the app secret.',
  },
  MM203_NO_HELPDESK: {
    audience: 'operator',
    message: 'A ticket waits to be posted: there is no helpdesk channel, or the channel does not take it.',
    cure: 'Write “@Mailmend use this channel as helpdesk” in a channel, or check HELPDESK_CHANNEL_ID, and add the app to that team. The ticket is posted then.',
  },
  MM204_REFUSED: {
    audience: 'operator',
    message: 'The platform refused a message as wrong or too large.',
    cure: 'Read the fault in the outbox row, and report it; the ticket or session itself is unharmed.',
  },
  MM205_TIME: {
    audience: 'operator',
    message: 'A reminder, nudge or closing that was due for a ticket failed; it is tried again.',
    cure: 'Read the cause beside it. The other tickets are not held up.',
  },
  MM301_NOT_AN_AGENT: {
    audience: 'operator',
    message: 'Somebody tried to move a ticket or to set up a helpdesk channel who may not.',
    cure: 'Nothing is to be done; add the person to the helpdesk team, or to HELPDESK_ADMINS, if they should.',
  },
  MM302_MOVE: {
    audience: 'operator',
    message: 'A ticket was asked to make a move that it cannot make now.',
    cure: 'Nothing is to be done; the person was told the present state.',
  },
  MM303_NO_TICKET: {
    audience: 'operator',
    message: 'Somebody named a ticket that does not exist, or that is not theirs to see.',
    cure: 'Nothing is to be done; if it recurs, a client may be changing card data.',
  },
  MM304_DIRECTORY: {
    audience: 'operator',
    message: 'The roster of a team could not be read, so nobody could be checked to be an agent.',
    cure: 'Nothing is to be done unless it lasts; then check that the app is installed in the helpdesk team.',
  },
  MM305_ATTACHMENT: {
    audience: 'operator',
    message: 'A file was not passed on: it is too large, or of a kind that is not allowed.',
    cure: 'Nothing is to be done; the person was told how to share it otherwise.',
  },
  MM306_COLLEAGUE: {
    audience: 'operator',
    message: 'A ticket was to be assigned to somebody who is not an agent, or not any more.',
    cure: 'Nothing is to be done; add the person to the helpdesk team if they should be one.',
  },
  MM307_FIX: {
    audience: 'operator',
    message: 'A fix was not sent, because it does not fit the requester’s computer or could lose data there.',
    cure: 'Nothing is to be done; the agent was told why.',
  },
  MM401_SYSTEM: {
    audience: 'operator',
    message: 'Another system could not be told of a ticket; it is tried again.',
    cure: 'Check that it runs and that its address and key are right; the fault says what it answered.',
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errors;

/** An error with a code, for an operator or author. `detail` says what exactly; never what a person typed. */
export class MailmendError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${errors[code].message}\n${detail}\n${errors[code].cure}`, options);
    this.name = 'MailmendError';
  }
}
