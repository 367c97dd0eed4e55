import { readerOf } from './reading';

const not = "(?<!(?:not|no|nicht|kein|keine|pas|sin|never|without|isn't)(?: an?| mit| de| d'| via)? )";

/** The kind of account: Exchange, IMAP, POP or ActiveSync. */
export const account = readerOf('account', [
  { value: 'imap', pattern: new RegExp(`${not}\\bimap4?(?:-?konto| account)?\\b`) },
  {
    value: 'pop',
    pattern: new RegExp(
      `${not}\\bpop3\\b|${not}\\bpop(?:-konto| (?:account|mail|server|mailbox|konto))|\\b(?:cuenta|compte|via|over|with|per|using|offers?|supports?|provides?|only|bietet(?: nur)?|propose(?: que)?|que du|ofrece|solo) pop\\b`,
    ),
  },
  { value: 'activesync', pattern: new RegExp(`${not}\\b(?:exchange )?active ?sync\\b|\\beas (?:account|konto)\\b`) },
  {
    value: 'exchange',
    pattern:
      /\b(?:exchange(?:-| )(?:account|konto|mailbox|postfach)|(?:on|with|use|using|have|mit|avec|con) exchange online(?! since)|hosted exchange|(?:compte|cuenta)(?: de)? exchange|exchange as account type|account type:? (?:is )?(?:microsoft )?exchange)(?! active)/,
  },
]);
