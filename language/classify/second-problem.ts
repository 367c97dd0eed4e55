import { isSaying, type Label } from '../../domain/labels';
import type { Classified } from './classifier';

/** How sure to be of each part before a text is said to hold two problems. */
const sure = 0.6;

/** Where one problem may end and the next begin. */
const joint =
  /(?<=[.;!?]) |,? (?:and (?:also|another thing|besides|on top)|(?:and )?also|and(?= (?:my|the|now|outlook|i (?:can|also))\b)|plus|besides|another (?:thing|problem|issue)|second(?:ly)?|au(?:ß|ss)erdem|und (?:außerdem|zusätzlich|auch)|de plus|en plus|et aussi|además|y también)[,:]? /giu;

/** Problems of one family: the words of one easily sound like the other, so the pair is no second problem. */
const kin: readonly (readonly Label[])[] = [
  [
    'mismatch',
    'folder-not-syncing',
    'missing-items',
    'external-changes',
    'cached-mode-only',
    'sync-window',
    'server-side',
    'hidden-or-filter',
    'cannot-receive',
  ],
  ['ost-error', 'crash'],
  ['disconnected', 'cannot-send', 'cannot-receive', 'other-account-type', 'password-prompt'],
  ['mobile', 'mismatch', 'mac', 'new-outlook', 'other-client', 'other-account-type', 'server-side'],
  ['slow', 'crash'],
];

/** The second problem of a text: another part that clearly means something else than its first. Null when in doubt. */
export const secondProblem = (text: string, first: Label, classify: (text: string) => Classified): Label | null => {
  if (isSaying(first)) return null;
  const parts = text.split(joint).filter((part) => part.trim().split(/\s+/).length >= 3);
  if (parts.length < 2) return null;
  const meant = parts.slice(0, 6).map((part) => classify(part).ranked[0]);
  if (!meant.some((one) => one?.label === first && one.confidence >= 0.5)) return null;
  const other = meant.find(
    (one) =>
      one !== undefined &&
      one.label !== first &&
      !isSaying(one.label) &&
      one.label !== 'chitchat' &&
      one.confidence >= sure &&
      !kin.some((family) => family.includes(first) && family.includes(one.label)),
  );
  return other?.label ?? null;
};
