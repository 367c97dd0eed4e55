import { urgencies } from '../../../domain/session';
import { expand } from '../../../language/pack/expand';
import { foldText } from '../../../language/tag/fold';
import { trieOf } from '../../../language/tag/trie';

/**
 * Short texts that mean something to a card, by their pieces: a text says one of these if it is made of pieces of it and of
 * pieces that may stand around it, and of nothing else. `(a|b)` is one of these, `?` makes optional what stands before it;
 * written folded and without apostrophes.
 */
const pieces = {
  around: [
    'ok(ay)?, alright, all right, well, so, and, but, oh, ah, hm, hmm, please, now, then, just, sorry, right, great, good, fine, hey, hi, mailmend',
    'also, na gut, gut, und, dann, bitte, jetzt, mal, doch, bon, et, alors, maintenant, sil (te|vous) plait',
    'pues, bueno, entonces, ahora, por favor, vale',
  ],
  thanks: ['thanks( a lot)?, thank you( very much)?, danke( dir| ihnen)?, merci, (muchas )?gracias'],
  yes: [
    'y, yes, yep, yup, yeah, ye, sure, correct, right, exactly, absolutely, definitely, indeed, of course',
    '(that|this|it) is (exactly )?(right|correct|it|true|my (problem|issue|case)|the (problem|issue|one)|what i mea(n|nt))',
    '(thats|its) (exactly )?(right|correct|it|true|my (problem|issue|case)|the (problem|issue|one)|what i mea(n|nt))',
    '(sounds|looks) (right|good|correct), you got it, thats what it is, spot on',
    'ja, jo, genau, stimmt, richtig, klar, jawohl, das (ist es|stimmt|passt), so ist es, passt, oui, exact, exactement, tout a fait, bien sur, daccord, cest (ca|exact|bien ca)',
    'si, claro, exacto, correcto, eso es, asi es',
  ],
  'yes-on': [
    'it (is|does|has), i (do|am|have|did), they (are|do), there (is|are), we (do|have|are), that one, exactly that, this one, das ist so, mach ich, il y en a, lo es, la hay, los hay',
  ],
  no: [
    'n, no, noo, nope, nah, not really, not that( one)?, not at all, (that|this|it) is (not it|not right|not true|not my problem|wrong)',
    '(thats|its) (not it|not right|not true|not my problem|wrong), nein, ne, nee, eher nicht, das (ist es|stimmt) nicht',
    'non, pas vraiment, ce nest pas ca, pas du tout, no es eso, la verdad no',
  ],
  'no-on': [
    'it (is|does|has) not, it (isnt|doesnt|hasnt), i (do not|dont|am not|did not|didnt|have not|havent), there (is not|isnt|are not|arent), none',
  ],
  begin: [
    'start( it)?, begin, ready, (im|i am) ready, (lets|let us) (start|begin|do (it|this|that)|try( it| that| this)?|get started), doing (it|that|this)( right)?, on it, (im|i am) on it',
    '(i|ill|i will|we|well) (try|do|give) (it|that|this)( a (try|go))?, ill try, let me (try|do) (it|that|this)?, trying( it| that| this)?, starting, will (try|do)( it| that| this)?, i (am|m) (doing|trying) (it|that|this), im (doing|trying) (it|that|this)',
    'fang an, ich fang an, ich (probier|versuch|mach)e? (es|das)?, mach ich, probier ich( aus)?, versuch ich, bereit, je (le fais|commence|vais essayer), jessaie, pret, voy, lo (intento|pruebo|hago), empiezo, listo',
  ],
  changed: [
    'no, nah, actually, wait, hold on, (i|ive|i have)? ?changed my mind, on second thought(s)?, sorry, nein, eigentlich, doch lieber, halt, non, finalement, en fait, mejor, espera',
  ],
  'go-on': [
    '(go|carry|move) on( with (it|that|this))?, go ahead( with (it|that|this))?, continue( with (it|that|this|(my|the|our)( outlook)? (problem|issue|case)))?, proceed, next( (one|step))?, keep going, resume',
    '(lets|let us) (go|go on|go ahead|continue|carry on|proceed|get going|keep going), (shall|can) we (go on|continue|start|begin)',
    'i (want|would like|d like) to (go on|continue|carry on|start), id like to (go on|continue|start), (go )?back to where (we|i) (were|was|stopped), where were we, on we go',
    'weiter( (gehts|machen|so))?, los( gehts)?, leg los, mach weiter, gehts weiter, (lass uns )?(weitermachen|anfangen|loslegen), ich will weitermachen, machen wir weiter',
    'continue(r|z)?, on (y va|continue|reprend|commence), suivant, vas y, allons y, allez, commence(r|z)?, reprendre, je veux continuer, on peut continuer, reprenons',
    'continuar, continuemos, sigue, sigamos, seguimos, siguiente, adelante, empezar, empecemos, vamos( alla)?, quiero (seguir|continuar), listo para seguir',
  ],
  'do-it': [
    '(do|open|close|reopen|withdraw) (it|that|so|this)( again| for me)?, (re)?open( it| the ticket| my ticket)?( again)?, i do, id like that, i would like that, id love that, (yes )?please do( so)?, go for it, that would be (good|great|nice)',
    '(mach|tu)e? (das|es)( zu| auf)?, ((wieder )?offne|schliesse?) (es|das|ihn)( wieder)?, (wieder )?(auf|zu)machen, gerne?, aber gerne?, unbedingt, volontiers, avec plaisir, fais( |-)?(le|ca), (r?ouvre|ferme)( |-)?le, vas y, por supuesto, hazlo, (re)?abrelo, cierralo, dale, con gusto',
  ],
  'leave-it': [
    'leave (it|that|them)( be| alone| open| closed| as (it|they) (is|are))?, (please )?(do not|dont)( do)?( it| that| so)?, not now, rather not, (there is )?no need, keep it( open| closed)?, forget it, never ?mind',
    'lass (es|das|ihn|mal)?( offen| zu| so)?, lieber nicht, (ist )?nicht notig, brauchst du nicht, nicht jetzt, vergiss es, laisse( le| ca)?( tomber)?, (ce nest )?pas la peine, plutot pas, pas maintenant, dejalo( asi)?, no hace falta, mejor no, ahora no, olvidalo',
  ],
  send: [
    '(send|submit)( (it|this|that))?( off)?, (ab|los)?(schicken|senden), absenden, schick(s| es)?( ab)?, (envoyer|envoie|envoyez)( (le|la))?, enviar(lo)?, envialo, envia, mandalo',
  ],
  okay: [
    'ok(ay)?, alright, all right, fine, got it, i see, understood, will do, i will( do( it| that)?)?, klar, alles klar, gut, verstanden, mach ich, daccord, compris, vale, entendido, thanks, thank you, danke, merci, gracias',
  ],
  low: [
    '(it is |its |thats |urgency |priority )?(low|not (that |very |so )?(urgent|important))( urgency| priority)?, (there is )?no (rush|hurry), (es )?eilt nicht, nicht (so )?(dringend|eilig), niedrig, pas (urgent|presse), no (es urgente|corre prisa), baja',
  ],
  normal: [
    '(it is |its |thats |urgency |priority |prioritat )?(normal|medium)( urgency| priority)?, normale, priorite normale, prioridad normal',
  ],
  high: [
    '(it is |its |thats |urgency |priority |with |make it )?(high|important|pressing|rather urgent)( urgency| priority)?, i can hardly work, (es ist )?(hoch|wichtig)( prio(ritat)?)?, (prio(ritat)?|dringlichkeit) hoch, hohe (prio(ritat)?|dringlichkeit)',
    '(cest )?(important|haut|eleve), (haute priorite|priorite haute), (es )?(alta|importante), prioridad alta',
  ],
  urgent: [
    '(it is |its |thats |this is |urgency |priority |very |really |extremely |it is very |its very |as |make it )?(urgent|critical|asap|highest)( urgency| priority)?, i cannot work( at all)?, i cant work( at all)?, (es ist |ist )?(sehr )?(dringend|eilig), eilt, hochste prioritat',
    '(cest )?(tres )?urgent, (es )?(muy )?urgente, lo antes posible, le plus vite possible',
  ],
} as const;
/** What a short text may say. */
export type Reply = Exclude<keyof typeof pieces, 'around' | 'thanks' | 'yes-on' | 'no-on' | 'changed'>;

/** What may stand beside what is said. */
const beside: Readonly<Record<Reply, readonly (keyof typeof pieces)[]>> = {
  yes: ['around', 'thanks', 'yes-on'],
  no: ['around', 'thanks', 'no-on'],
  begin: ['around', 'thanks', 'yes', 'go-on', 'changed'],
  'go-on': ['around', 'thanks', 'yes', 'begin', 'changed'],
  'do-it': ['around', 'thanks', 'yes', 'yes-on', 'changed'],
  'leave-it': ['around', 'thanks', 'no', 'no-on', 'changed'],
  send: ['around', 'thanks', 'yes', ...urgencies],
  okay: [],
  low: ['around', 'thanks', 'send', 'yes'],
  normal: ['around', 'thanks', 'send', 'yes'],
  high: ['around', 'thanks', 'send', 'yes'],
  urgent: ['around', 'thanks', 'send', 'yes'],
};

/** Longer texts say more, in words and in UTF-16 units. */
const mostWords = 12;
const longest = 90;

const find = trieOf(
  Object.entries(pieces).flatMap(([tag, rows]) =>
    rows
      .flatMap((row) => row.split(',').flatMap((way) => expand(way.trim())))
      .map((way) => ({ words: way.split(' ').filter(Boolean), tags: [tag], section: 'around' as const })),
  ),
);

/** The words of a text, folded, without apostrophes and whatever stands between them. */
const wordsOfReply = (text: string): readonly string[] =>
  foldText(text.normalize('NFC'))
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);

/** True for a text that says this and nothing else. */
export const saysOnly = (reply: Reply, text: string): boolean => {
  if (text.length > longest) return false;
  const words = wordsOfReply(text);
  if (words.length === 0 || words.length > mostWords) return false;
  const pieces = find(words).filter(({ tags }) => [reply, ...beside[reply]].some((tag) => tags.includes(tag)));
  // How far the text is covered: by what stands beside alone, and with what is said.
  const reached = { beside: new Set([0]), said: new Set<number>() };
  for (let at = 0; at < words.length; at += 1)
    for (const { from, to, tags } of pieces) {
      if (from !== at) continue;
      if (reached.beside.has(at)) reached[tags.includes(reply) ? 'said' : 'beside'].add(to);
      if (reached.beside.has(at) && tags.some((tag) => tag !== reply && beside[reply].includes(tag as never)))
        reached.beside.add(to);
      if (reached.said.has(at)) reached.said.add(to);
    }
  return reached.said.has(words.length);
};

/** The yes or no that a text comes to when it says nothing else; it means something only to a card that asks. */
export const bareYesOrNo = (text: string): 'yes' | 'no' | null => {
  if (saysOnly('yes', text) || /^ok(?:ay)?[.!]*$/i.test(text.trim())) return 'yes';
  return saysOnly('no', text) ? 'no' : null;
};
