import type { Says } from './reading';

const outlook = '(?:outlook|das programm|the program(?:me)?|le programme|el programa)';
const notWeb =
  '(?!\\.com| (?:only|just|on the web|web|in (?:the |my )?browser|online|im (?:web|browser)|sur le web|en la web))';

/** Words by which Outlook is said to open, or never to, whatever stands around them. */
export const opensOutright: readonly Says[] = [
  {
    value: 'yes',
    pattern: new RegExp(
      [
        `(?<!\\b(?:so|that|whenever|once|until|till|before|if|when|how|where|which) )\\b(?:i|we|she|he|they|user|users|caller|customer) can (?:still |also |always )?(?:open|start|launch) ${outlook}\\b${notWeb}`,
        `\\bcan still (?:open|start|launch) ${outlook}\\b${notWeb}`,
        `\\b(?:${outlook}|es) lasst sich (?:aber |noch |trotzdem |weiterhin |immer |ganz |normal |schon |ja )*(?:offnen|starten)\\b`,
        `\\b(?:mais|et) outlook s'ouvre(?! (?:pas|plus|avec|toujours pas))|\\b(?:pero|y) outlook (?:se |si )?(?:abre|arranca)(?! (?:con|sin|y se))`,
        `\\band outlook opens(?=[.;!]|$)|\\b(?:outlook|it) (?:opens|starts) (?:anyway|nevertheless|regardless|all the same|nonetheless)\\b`,
        `\\b(?:on|je) (?:peut|peux|arrive a) (?:toujours |encore |quand meme )?(?:ouvrir|lancer) outlook\\b${notWeb}|\\boutlook peut (?:encore |toujours |quand meme )*etre ouvert\\b`,
        `(?<!\\bno |\\bno se )\\b(?:(?:todavia|aun) (?:puedo|puede|se puede)|(?:puedo|puede) (?:todavia|aun)|si (?:que )?(?:puedo|puede|se puede)) abrir (?:el )?outlook\\b${notWeb}`,
      ].join('|'),
    ),
  },
  {
    value: 'no',
    pattern: new RegExp(
      [
        `\\bno outlook window (?:appears?|opens?|comes?|shows?|is (?:shown|opened)|to be seen|at all)\\b`,
        `\\boutlook window (?:never|does not|doesn't|doesnt|won't|wont|no longer) (?:even )?(?:shows?|appears?|opens?|comes?)\\b`,
        `\\b(?:erscheint|kommt|offnet sich|zeigt sich|geht)(?: \\w+){0,2} kein outlook-?fenster\\b|\\bkein outlook-?fenster (?:erscheint|kommt|offnet|geht)`,
        `\\b(?:double[ -]?)?click\\w* [^.;!?]{0,24}\\b(?:icon|outlook)\\b[^.;!?]{0,16} nothing (?:happens|opens|comes)\\b(?! (?:to|in|on)\\b)`,
        `\\boutlook (?:\\d{4} )?(?:never|does not|doesn't|doesnt|won't) (?:gets?|goes?|makes? it) (?:beyond|past|further than) (?:the )?(?:splash|logo|loading)`,
        `\\baucune fenetre (?:d')?outlook\\b|\\b(?:no (?:aparece|sale|se abre)(?: \\w+)?) ninguna ventana de outlook\\b`,
        `\\b${outlook} (?:\\d{4} )?(?:closes|shuts|quits|dies|disappears|vanishes)(?: (?:itself|by itself|down|again|on its own))*(?: \\w+ (?:secs?|seconds?))? (?:after|at|behind|on|with|right after) (?:the )?(?:logo|splash(?: screen)?)\\b`,
      ].join('|'),
    ),
  },
];
