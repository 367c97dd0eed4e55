import type { HelpdeskRule } from '../../../domain/helpdesk';
import type { DeclaredLabels } from '../../../domain/labels';
import { foldText } from '../../../language/tag/fold';
import { readRule } from './read-rule';

/** What somebody wants of a channel as a helpdesk. */
export type SetUp =
  /** `unknown`: what a rule was to name and does not exist, in lower case; nothing is set up then. */
  | { readonly kind: 'use'; readonly rule: HelpdeskRule; readonly unknown: readonly string[] }
  | { readonly kind: 'stop' }
  /** Means "stop" where a channel was just set up, and may mean anything else. */
  | { readonly kind: 'undo' }
  | { readonly kind: 'where' };

const services = String.raw`(?:help ?-?desk|service ?-?desk|support|soporte|assistance|mesa de ayuda)(?: channel|kanal)?`;
const here = String.raw`(?:this(?: one)?|here|this channel|(?:diesen|den) kanal|ce canal|este canal|esta canal)`;
const the = String.raw`(?:(?:a|the|our|der|den|das|le|la|el|unser|unseren|notre|nuestro) )?`;
const rule = String.raw`(?: (?:only )?(?:for|fur|pour|para) (?<rule>.+))?`;

const use: readonly RegExp[] = [
  // use this channel as helpdesk · make this the helpdesk · utilise ce canal comme helpdesk · usa este canal como soporte
  String.raw`(?:use|make|set|set up|take|turn|choose|pick|benutze?|verwende?|nutze?|nimm|mach|utilise[rz]?|usa|usar|use) ${here} (?:as |into |to be |als |zum |comme |como )?${the}${services}${rule}`,
  String.raw`(?:set up|setup|start|create) ${the}${services} (?:here|in this channel)${rule}`,
  String.raw`(?:this|this channel) (?:is|will be|should be) (?:now )?${the}${services}${rule}`,
  String.raw`${here} als ${the}${services}${rule}`,
].map((pattern) => new RegExp(`^${pattern}$`));

const stop: readonly RegExp[] = [
  String.raw`(?:stop|quit|no longer|do not|don't|dont) (?:using|use) ${here} (?:as |for )?${the}${services}(?: any ?more)?`,
  String.raw`${here} is (?:not|no longer) ${the}${services}(?: any ?more)?`,
  String.raw`(?:remove|undo|forget) ${the}${services}(?: here| in this channel)?`,
  String.raw`${here} nicht (?:mehr|langer) als ${the}${services}`,
  String.raw`(?:benutze?|verwende?|nutze?) ${here} nicht (?:mehr|langer) als ${the}${services}`,
  String.raw`(?:n'|ne )utilise[rz]? plus ${here} comme ${the}${services}`,
  String.raw`(?:arrete[rz]? d'utiliser|ne plus utiliser) ${here} comme ${the}${services}`,
  String.raw`(?:deja de usar|dejar de usar|no uses mas|ya no uses) ${here} como ${the}${services}`,
].map((pattern) => new RegExp(`^${pattern}$`));

const undo = /^(?:undo|undo (?:this|that|it)|ruckgangig(?: machen)?|deshacer|defaire)$/;

const where: readonly RegExp[] = [
  String.raw`(?:which|what) channels? (?:is|are) ${the}${services}s?`,
  String.raw`(?:where|wo|ou|donde) (?:is|are|ist|est|se trouve|esta) ${the}${services}s?`,
  String.raw`(?:which|what) (?:is|are) ${the}help ?desk channels?`,
  String.raw`is this ${the}help ?-?desk(?: channel)?`,
  String.raw`where do (?:the )?tickets go`,
  String.raw`welcher kanal ist ${the}${services}`,
  String.raw`quel canal est ${the}${services}`,
  String.raw`(?:que|cual) canal es ${the}${services}`,
].map((pattern) => new RegExp(`^${pattern}$`));

const before =
  /^(?:(?:please|pls|bitte|por favor|s'il (?:te|vous) plait|ok|okay|hey|hi|can you|could you|@?mailmend|from now on|now),? )+/;
// In German the verb stands at the end.
const after =
  /(?:,? (?:please|bitte|por favor|s'il (?:te|vous) plait|from now on|now|thanks|thank you|danke|merci|gracias|benutzen|verwenden|nutzen|nehmen|einrichten)){1,6}$/;

/** No sentence about a helpdesk is longer than this; what is longer is a problem. */
const longest = 300;

const bareOf = (text: string): string =>
  foldText(text.slice(0, longest).normalize('NFC').trim())
    .replace(/[^\p{L}\p{N}' ,&+@-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(before, '')
    .replace(after, '');

/** Reads "use this channel as helpdesk" and its like; null when the text is about something else. */
export const readSetUp = (text: string, labels: DeclaredLabels): SetUp | null => {
  if (text.length > longest) return null;
  const bare = bareOf(text);
  // Before "use": "do not use this as the helpdesk" is no wish for one.
  if (stop.some((pattern) => pattern.test(bare))) return { kind: 'stop' };
  if (undo.test(bare)) return { kind: 'undo' };
  if (where.some((pattern) => pattern.test(bare))) return { kind: 'where' };
  for (const pattern of use) {
    const found = pattern.exec(bare);
    if (found) return { kind: 'use', ...readRule(found.groups?.['rule'] ?? '', labels) };
  }
  return null;
};
