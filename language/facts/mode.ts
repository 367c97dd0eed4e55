import { dunno } from './not-known';
import { readAt, type FactReader } from './reading';
import type { Clause } from '../tag/clauses';
import { says } from '../tag/tag';
import { stateOf } from '../tag/state';

const hint =
  /cach|ca(?:hc|sh)ed|online|en ligne|en linea|copie|copia|\bdirectly|local copy|offline|copy on disk|zwischenspeicher|straight from/;

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
  /\b(?:untick(?:ed|ing)?|uncheck(?:ed)?|(?:switch|turn)(?:ed|s|ing)?\b.{0,30}\boff|disabled|took out|take out|quit(?:o|e|ar|ando|amos|aron|ado|ada)|desactiv\w+|desmarc\w+|decoch\w+|(?:taking|took|taken) (?:out )?the tick|enleve|deaktiviert|abgeschaltet|ausgeschaltet|schalte\b.{0,30}\baus|clear(?:ed)? the (?:check|tick)\w*|off|haken\b.{0,20}\b(?:raus|weg)|is out|ist aus|ist raus|removed)\b/;
/** The mode by its name, and not a cache that is emptied or broken. */
const byName =
  /mode|mod(?:us|o)\b|enabled|ticked|\bon\b|\((?:[^()]{0,30}, ?)?cached\)|\bcached\b(?! store)|\b(?:with|w\/|mit|avec|con|in)(?: (?:the|le|la|el|den|dem))? cach|copy on disk|(?:local|offline) (?:copy|setting)|copie locale/;
/** "A colleague guessed that it's cached mode, is that possible?" */
const ofOthers =
  /^(?:and |but |all )?(?:the |my |our |meine |die |les |mes |los |las )?(?:others?|other \w+|colleagues|everyone else|everybody else|kollegen|anderen|autres|collegues|demas|companeros)\b/;
const supposed = /\b(?:guess\w*|thinks?|thought|suspects?|supposes?|believes?)\b/;
const asks =
  /^[^a-z]*(?:how|is|are|what|where|which|can|could|should|is there|does|do|wie|was|wo|kann|soll|comment|ou|peut|como|donde|puedo|se puede)\b/;
const cacheWord = '(?:cach\\w*|ca(?:sh|hc)ed mode)\\b';
/** "Is cached mode on? You tell me", "no idea what the cache is". */
const unknown = new RegExp(
  `\\b${dunno}\\b[^.;!?]{0,30}\\b${cacheWord}|\\b${dunno} (?:if|whether) (?:they|he|she|it)[a-z']* (?:\\w+ ){0,2}${cacheWord}|\\b${cacheWord}[^.;!]{0,48}[.,;!?"']{1,2} ?(?:you tell me,? |but |that )?(?:i |ich |je |yo )?(?:'?m |am )?(?:honestly |really |frankly |ehrlich gesagt |franchement )?${dunno}(?=[.,;!?]|$| (?:if|whether) (?:i|it|he|she|we|they)\\b)`,
);
const byOnlineName =
  /\b(?:online[ -]?mod(?:e|us)|mode en ligne|modo (?:en linea|online|directo)|directly|straight|no cache here)\b/;
/** With the cache it was quick, which is over. */
const wasSo = /\b(?:was|were|used to|war|etait|iba|era|had been)\b/;
/** "I'm in online mode", said of oneself at this moment. */
const itself =
  /\b(?:staying|stay|remaining) in\b|\bwhat (?:i|we|she|he) (?:use|uses|have|has)\b|\b(?:i'm|i am|we're|we are|ich bin|wir sind|je suis|on est|estoy|estamos) (?:still |noch |toujours )?(?:in|on|using|running|im|en|dans le|con)\b/;
const wishes = /(?:'d|\bwould) like\b|\b(?:want|wish|would like|can (?:i|we)|could|may we|need|rather have)\b/;

/** "Running without cached mode since Tuesday". */
const runsWithout =
  /\b(?:running|working|works|lauft|arbeite\w*|tourne|travaille|trabaj\w+) (?:now |jetzt )?(?:without|ohne|sans|sin)\b[^.;!?]{0,40}\b(?:since|seit|depuis|desde|for (?:days|weeks|a))\b/;
/** "As soon as I put on the cached mode it is smooth", "we have no cached mode problems". */
const isWell = (clause: Clause, compared: boolean): boolean => {
  const state = stateOf(clause);
  return !compared && (state.good || (says(clause, 'not') && says(clause, 'problem')));
};
const isSlow = (clause: Clause, clauses: readonly Clause[], folded: string): boolean =>
  /\b(?:slo+w|hangs?|hung|freez\w+|drags|crawls|(?:not|never) respond\w*|takes? \w+ (?:seconds?|minutes?)|langsam|hangt|lent\w*|rame|lento|lenta|cuelga)\b/.test(
    folded.slice(clause.start, clauses[clauses.indexOf(clause) + 1]?.end ?? clause.end),
  ) && !/\bcach/.test(folded.slice(clause.start, clause.end).replace(/\b(?:no|without|ohne|sans|sin) .*cach/, ''));

const eventsIn = (clauses: readonly Clause[], folded: string): Event[] => {
  const events: Event[] = [];
  let about = -9;
  clauses.forEach((clause, index) => {
    const text = folded.slice(clause.start, clause.end);
    const lastOf = (concept: 'cache' | 'online-mode') =>
      clause.words.findLastIndex((word) => word.tags.includes(concept));
    const live =
      /cach/.test(folded) &&
      /\b(?:online|en linea|en ligne)\b(?! (?:with|mit|avec|con))/.test(text) &&
      lastOf('cache') < 0;
    const online = live || lastOf('online-mode') > lastOf('cache');
    const cache =
      lastOf('cache') >= 0 &&
      !online &&
      (byName.test(folded.slice(Math.max(0, clause.start - 1), clause.end + 1)) ||
        says(clause, 'on', 'off') ||
        takenOff.test(text));
    if (wishes.test(text)) return;
    const pointed = !online && !cache && index - about <= 3;
    const now = says(clause, 'now') || /\batm\b/.test(text) || itself.test(text);
    if (!online && !cache) {
      const last = events.at(-1);
      const off =
        /\b(?:off|out|aus|raus|ausgeschaltet|deaktiviert|unticked|cleared|unchecked|disabled|left it off|quitado|desactivado|desactive|decoche|sans)\b/.test(
          text,
        );
      const on =
        /\b(?:on|ticked|enabled|an|eingeschaltet|aktiviert|drin|wieder an|actif|active|activado|activada|puesto|puesta|(?:re)?coche)\b/.test(
          text,
        ) && !/\bon (?:my|the|a|monday|windows|friday|his|her|this)\b/.test(text);
      if (pointed && (off || on) && (itsSwitch.test(text) || text.split(' ').length <= 4)) {
        about = index;
        events.push({
          value: off ? 'online' : 'cached',
          clause,
          now: (now || again.test(text) || keptSo.test(text)) && !clause.asked,
          tried: (says(clause, 'sometimes') || onCondition.test(text)) && !now,
        });
      } else if (pointed && now && last && clause.sentence - last.clause.sentence <= 1 && !clause.asked) {
        events[events.length - 1] = { ...last, now: true };
        about = index;
      }
      return;
    }
    about = index;
    const whole = folded.slice(clauses.find(({ sentence }) => sentence === clause.sentence)?.start);
    if (
      !/\bany(?:one|body) else\b/.test(whole) &&
      (clause.asked || /\bwhether\b|\bhow do\b/.test(whole.slice(0, 90))) &&
      asks.test(whole)
    )
      return;
    if (says(clause, 'unsure') && !(/^which is\b/.test(text) && clause.joint === 'comma')) return;
    if (ofOthers.test(text) || (clause.asked && supposed.test(whole))) return;
    const so = events.at(-1);
    const notIt = notCached.test(text) && so?.value === 'online' && !so.tried && so.clause.sentence === clause.sentence;
    const off = online || takenOff.test(text) || notIt || /\b(?:not|doesn't|n't|no) (?:use|using)\b/.test(text);
    const state = stateOf(clause);
    const isStated = stated.test(text);
    events.push({
      value: off ? 'online' : 'cached',
      clause,
      now: now || again.test(text) || runsWithout.test(text) || keptSo.test(text) || isStated,
      tried:
        (says(clause, 'sometimes', 'if') ||
          ((state.good || (state.present && state.much)) && !/\bi use|users?\b/.test(text)) ||
          (off && !byOnlineName.test(text) && !notIt && !isStated)) &&
        !now,
      over:
        !now &&
        !/\bsince we were\b/.test(folded.slice(Math.max(0, clause.start - 8), clause.end)) &&
        (wasSo.test(text) ||
          (clauses[index + 1]?.joint === 'and' &&
            wasSo.test(folded.slice(clauses[index + 1]?.start, clauses[index + 1]?.end)))),
    });
  });
  return events;
};

/** "It runs in online mode, not cached". */
const notCached =
  /^(?:and |und |et |y )?(?:not|no|nicht|pas|sin|ohne) (?:in |im |en )?(?:the )?cach\w*(?: mode| modus)?$/;

/** "Cached Exchange Mode: on". */
const asInForm =
  /\b(?:ca(?:ch|sh)ed?(?: exchange)? mode|(?:exchange-?)?cache-?modus) ?[:=] ?(on|off|enabled|disabled|yes|no|active|inactive|an|aus|ja|nein|ein)\b/;
/** "Cached mode is off", and no more than that. */
const stated =
  /^(?:my |the |our |and |with |so |but |because )?(?:use )?ca(?:ch|sh)ed?(?: exchange)? mode(?: is|:| =|'s) ?(?:currently |still |now |turned |switched )?(?:off|on|disabled|enabled|unticked|ticked)$|^(?:le )?mode (?:exchange )?(?:mis en )?cache(?: exchange)? est (?:bien |toujours )?(?:active|desactive|coche|decoche)(?: chez (?:moi|elle|lui))?$|^(?:der )?(?:exchange-?)?cache-?modus ist (?:bei mir )?(?:an|aus|ein|aktiv\w*|deaktiviert|eingeschaltet|ausgeschaltet)$|^(?:el )?modo (?:en )?cache(?: de exchange)? esta (?:activado|desactivado|puesto|quitado)$/;

/** "I'm keeping it cleared". */
const keptSo =
  /\b(?:keep(?:ing|s)?|kept|leav(?:e|ing)|left|lasse|laisse|dejo) (?:it|that|this|the (?:box|tick|setting)|es|ihn|le|lo) \w+|\b(?:has to|have to|must|needs? to|will) stay (?:on|off|ticked|unticked)\b|^(?:so )?(?:it's|it is) (?:on|off|ticked|unticked)$/;

/** "If I turn it off". */
const onCondition =
  /^(?:and |but |und |et |y )?(?:si|if|when|whenever|wenn|sobald|quand|des que|cuando|as soon as|once)\b/;

/** Two profiles are compared, one of them without the cache. */
const profiles = /\bprofile?s?\b[^]*\bprofile?s?\b|\bperfil(?:es)?\b[^]*\bperfil(?:es)?\b/;
const without = /\b(?:no|without|not|non|ohne|nicht|sans|sin)[ -](?:\w+ )?ca(?:ch|sh|hc)|\buncached\b/;

/** The mode that Outlook is in, or in which the trouble is. What was merely tried, asked or compared is neither. */
export const mode: FactReader = (source) => {
  const { folded } = source;
  if (!hint.test(folded)) return [];
  if (profiles.test(folded) && without.test(folded)) return [];
  const none = unknown.exec(folded);
  if (none) return [readAt(source, 'mode', 'unknown', { start: none.index, end: none.index + none[0].length })];
  const line = asInForm.exec(folded);
  if (line)
    return [
      readAt(source, 'mode', /^(?:on|enabled|yes|active|an|ja|ein)$/.test(line[1] ?? '') ? 'cached' : 'online', {
        start: line.index,
        end: line.index + line[0].length,
      }),
    ];
  const clauses = source.clauses;
  const events = eventsIn(clauses, folded);
  const current = events.filter((event) => event.now);
  const compares =
    new Set(current.map(({ value }) => value)).size > 1 &&
    current.every(({ clause }) => stated.test(folded.slice(clause.start, clause.end)));
  const now = compares ? undefined : current.at(-1);
  if (now) return [readAt(source, 'mode', now.value, now.clause)];
  const lasting = events.filter(({ over }) => over !== true);
  const cached = lasting.find(
    ({ value, tried, clause }) => value === 'cached' && !(tried && isWell(clause, lasting.length > 1)),
  );
  const online = lasting.find(({ value, tried }) => value === 'online' && !tried);
  const slow = lasting.find(({ value, clause }) => value === 'online' && isSlow(clause, clauses, folded));
  const isCompared = lasting.some(({ value }) => value === 'online') && lasting.some(({ value }) => value === 'cached');
  if (cached && isCompared && !slow) return [];
  if (cached) return [readAt(source, 'mode', slow ? 'online' : 'cached', (slow ?? cached).clause)];
  const one = online ?? slow;
  if (one) return [readAt(source, 'mode', 'online', one.clause)];
  return [];
};
