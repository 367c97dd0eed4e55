import { readAt, type FactReader } from './reading';
import { says, type Clause } from './said/clauses';
import { stateOf } from './said/state';

const hint =
  /cach|online|en ligne|en linea|copie|copia|\bdirectly|local copy|offline|copy on disk|zwischenspeicher|straight from/;

/** What is done to the cache, or where Outlook runs, in the order of the telling. */
interface Event {
  readonly value: 'cached' | 'online';
  readonly clause: Clause;
  /** It is so at this moment. */
  readonly now: boolean;
  /** It was tried, or would be so, or is done each time. */
  readonly tried: boolean;
  /** It was so and is no more. */
  readonly over?: boolean;
}

/** The box, the tick, the setting: what stands for the cache once that was named. */
const itsSwitch =
  /\b(?:it|it's|that|this|box|tick|setting|checkmark|er|es|haken|ihn|le|la|l'|lo|he|coche|casilla|sin el|that way)\b/;
const again =
  /\b(?:(?:ticked|turned|switched|put|set|checked|enabled|an|on|eingeschaltet|aktiviert|active|activado|coche|wieder)\b[^.;!?,]{0,16}\b(?:again|back|wieder|de nouveau|otra vez|de nuevo)|(?:wieder|back|again) (?:an|on|in|to|aktiv\w*|enabled|drin|ein\w*))\b/;
const takenOff =
  /\b(?:unticked?|uncheck(?:ed)?|(?:switch|turn)(?:ed|s|ing)?\b.{0,30}\boff|disabled|took out|take out|quit(?:o|e|aron|ado)|desactiv\w+|desmarc\w+|decoch\w+|enleve|deaktiviert|abgeschaltet|ausgeschaltet|schalte\b.{0,30}\baus|clear(?:ed)? the (?:check|tick)\w*|off|haken\b.{0,20}\b(?:raus|weg)|is out|ist aus|ist raus|removed)\b/;
/** The mode by its name, and not a cache that is emptied or broken. */
const byName =
  /mode|mod(?:us|o)\b|enabled|ticked|\bon\b|\((?:[^()]{0,30}, ?)?cached\)|\bcached\b(?! store)|\b(?:with|w\/|mit|avec|con|in)(?: (?:the|le|la|el|den|dem))? cach|copy on disk|(?:local|offline) (?:copy|setting)|copie locale/;
const asks =
  /^[^a-z]*(?:how|is|are|what|where|which|can|could|should|is there|does|do|wie|was|wo|kann|soll|comment|ou|peut|como|donde|puedo|se puede)\b/;
const unknown =
  /\b(?:no (?:idea|clue)|don'?t know|not sure|keine ahnung|weiss? nicht|aucune idee|ni idea|je ne sais pas)\b[^.;!?]{0,30}\bcach/;
const byOnlineName =
  /\b(?:online[ -]?mod(?:e|us)|mode en ligne|modo (?:en linea|online|directo)|directly|straight|no cache here)\b/;
/** With the cache it was quick, which is over. */
const wasSo = /\b(?:was|were|used to|war|etait|iba|era|had been)\b/;
const wishes = /\b(?:want|wish|would like|can (?:i|we)|could|may we|need|rather have)\b/;

const eventsIn = (clauses: readonly Clause[], folded: string): Event[] => {
  const events: Event[] = [];
  let about = -9;
  clauses.forEach((clause, index) => {
    const text = folded.slice(clause.start, clause.end);
    const lastOf = (concept: 'CACHE' | 'ONLINE_MODE') =>
      clause.words.findLastIndex((word) => word.concepts.includes(concept));
    const live =
      /cach/.test(folded) &&
      /\b(?:online|en linea|en ligne)\b(?! (?:with|mit|avec|con))/.test(text) &&
      lastOf('CACHE') < 0;
    const online = live || lastOf('ONLINE_MODE') > lastOf('CACHE');
    const cache =
      lastOf('CACHE') >= 0 &&
      !online &&
      (byName.test(folded.slice(Math.max(0, clause.start - 1), clause.end + 1)) || says(clause, 'ON', 'OFF'));
    if (wishes.test(text)) return;
    const pointed = !online && !cache && index - about <= 3;
    const now = says(clause, 'NOW');
    if (!online && !cache) {
      const last = events.at(-1);
      const off =
        /\b(?:off|out|aus|raus|unticked|disabled|left it off|quitado|desactivado|desactive|decoche|sans)\b/.test(text);
      const on =
        /\b(?:on|ticked|enabled|an|drin|wieder an|active|activado|activada|puesto|puesta|coche)\b/.test(text) &&
        !/\bon (?:my|the|a|monday|windows|friday|his|her|this)\b/.test(text);
      if (pointed && (off || on) && (itsSwitch.test(text) || text.split(' ').length <= 4)) {
        about = index;
        events.push({
          value: off ? 'online' : 'cached',
          clause,
          now: (now || again.test(text)) && !clause.asked,
          tried: says(clause, 'SOMETIMES') && !now,
        });
      } else if (pointed && now && last && clause.sentence - last.clause.sentence <= 1 && !clause.asked) {
        events[events.length - 1] = { ...last, now: true };
        about = index;
      }
      return;
    }
    about = index;
    const whole = folded.slice(clauses.find(({ sentence }) => sentence === clause.sentence)?.start);
    if ((clause.asked || /\bwhether\b|\bhow do\b/.test(whole.slice(0, 90))) && asks.test(whole)) return;
    if (says(clause, 'UNSURE')) return;
    const off = online || takenOff.test(text) || /\b(?:not|doesn't|n't|no) (?:use|using)\b/.test(text);
    const state = stateOf(clause);
    events.push({
      value: off ? 'online' : 'cached',
      clause,
      now: now || again.test(text),
      tried:
        (says(clause, 'SOMETIMES', 'IF') ||
          ((state.good || (state.present && state.much)) && !/\bi use|users?\b/.test(text)) ||
          (off && !byOnlineName.test(text))) &&
        !now,
      over:
        !now &&
        (wasSo.test(text) ||
          (clauses[index + 1]?.joint === 'and' &&
            wasSo.test(folded.slice(clauses[index + 1]?.start, clauses[index + 1]?.end)))),
    });
  });
  return events;
};

/** The mode that Outlook is in, or in which the trouble is. What was merely tried, asked or compared is neither. */
export const mode: FactReader = (source) => {
  const { folded } = source;
  if (!hint.test(folded)) return [];
  const none = unknown.exec(folded);
  if (none) return [readAt(source, 'mode', 'unknown', { start: none.index, end: none.index + none[0].length })];
  const events = eventsIn(source.clauses(), folded);
  const now = events.findLast((event) => event.now);
  if (now) return [readAt(source, 'mode', now.value, now.clause)];
  /* Both modes in one text: which of them is on is not said. */
  const lasting = events.filter(({ over }) => over !== true);
  if (new Set(lasting.map(({ value }) => value)).size !== 1) return [];
  const one = lasting.find((event) => !event.tried);
  return one ? [readAt(source, 'mode', one.value, one.clause)] : [];
};
