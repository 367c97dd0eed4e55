import { readAt, readerOf, type FactReader } from './reading';

const cache =
  '(?:the )?(?:(?:exchange )?cach(?:ed|e|ing)(?: exchange)?[ -]?mod(?:e|us)|cached exchange mode|cache-modus|cachemodus|exchange-cache-modus|mode (?:exchange )?(?:mis en )?cache|modo (?:de intercambio en |exchange en |en )?cache|cached mode)';
const online =
  /\bonline[ -]?mod(?:e|us)|\bmode (?:en ligne|connecte)|\bmodo (?:en linea|online)|switch\w* (?:them |it |to )+online|non-cached|uncached|(?:without|no|disabl\w+|turn\w* off|untick\w*|uncheck\w*|decoch\w*|quit\w*|desmarc\w*|w\/o|off|ohne|sans|sin|deaktiv\w+|desactiv\w+)[^.;]{0,30}cach|cach[^.;,]{0,30}\b(?:off|disabled|unticked|unchecked|aus|ausgeschaltet|desactiv\w+|apagad\w+)\b/;
const asked = /\b(?:whether|if|how|what|where|which|wie|was|ob|comment|como|que es|is it|should)\b[^.;]{0,60}$|^is $/;
const onlyCached = new RegExp(
  `\\b(?:only|just|exclusively|nur|seulement|uniquement|solo)\\b[^.;,]{0,40}${cache}|${cache} (?:only|exclusively)|(?:only|just|nur|solo)[^.;,]{0,20}(?:with|if|when|mit|en)[^.;,]{0,20}\\bcach\\w+|offline setting on`,
);
const inCached = new RegExp(
  `\\b(?:in|uses?|using|runs?|running|im|en|on|with|mit|w/|have|is)\\b[^.;,]{0,12} ${cache}|${cache} (?:is |ist )?(?:on|enabled|active|an|aktiv)\\b|\\bcached exchange enabled`,
);

const modeOf: FactReader = (source) => {
  const only = onlyCached.exec(source.folded);
  const cached = only ?? inCached.exec(source.folded);
  const notCached = online.exec(source.folded);
  const isAsked = /\b(?:is|if|whether|how)\b[^.;]{0,30}cach[^.;]{0,30}\b(?:on|enabled|active)\b[^.;]*(?:how|where|\?)/;
  if (isAsked.test(source.folded)) return [];
  const at = (value: string, match: RegExpExecArray) => {
    if (asked.test(source.folded.slice(0, match.index))) return [];
    return [readAt(source, 'mode', value, { start: match.index, end: match.index + match[0].length })];
  };
  if (only) return at('cached', only);
  if (cached && !notCached) return at('cached', cached);
  if (notCached && !cached && !source.folded.includes('cach')) {
    return /\b(?:in|im|en|uses?|using) (?:the )?(?:online|modo|mode)/.test(source.folded)
      ? at('online', notCached)
      : [];
  }
  return [];
};

const says =
  '(?:says?|shows?|showing|reads?|status:?|bar:?|bottom:?|displays?|is|stays?|remains|goes|steht|zeigt|meldet|ist|dice|pone|indique|affiche|est|marque|esta|on|to|still|permanently|always|now|as|right|corner|with)';

const statusBar = readerOf('status-bar', [
  {
    value: 'trying',
    pattern:
      /trying to (?:re)?con{1,2}ect|verbindungsversuch|verbindung wird hergestellt|tentative de connexion|intentando conectar(?:se)?|tries to (?:re)?connect/,
  },
  {
    value: 'working-offline',
    pattern:
      /\bworking off-?line\b|says off-?line mode|\bwork off-?line(?= (?:is|mode|at|shown|in the status|in der))|offline arbeiten(?= (?:ist|steht|an))|(?:steht|status\w*:?) ["']?offline arbeiten|arbeitet offline|travail(?:ler)? hors connexion|trabaj(?:ando|ar) sin conexion/,
  },
  {
    value: 'disconnected',
    pattern: new RegExp(
      `\\b${says} ["']?dis-?con{1,2}ected\\b|["']dis-?con{1,2}ected["']|^dis-?con{1,2}ected\\b|\\bdisconnected (?:state|status|in the status|at the bottom|bottom|appears|shows)|(?:steht|status\\w*:?|ist|zeigt|bleibt) ["']?getrennt|["']?(?:est|indique|marque|affiche|dit|reste) ["']?deconnecte\\b|(?:dice|pone|aparece|esta|como|sale) ["']?desconectado`,
    ),
  },
  {
    value: 'connected',
    pattern:
      /\bconnected to:? ?["']?microsoft exchange|(?:says|shows|status|bar|bottom)[^.;]{0,16} ["']?connected\b|verbunden mit:? microsoft exchange|["']connected["'](?! )|(?:steht|status\w*:?) ["']?verbunden/,
  },
  {
    value: 'online',
    pattern:
      /\bonline with microsoft exchange|["']online["'] (?:bottom|at the bottom|in the status|on the bottom)|(?:status ?bar|bottom)[^.;]{0,20} says ["']?online|online mit microsoft exchange/,
  },
]);

const notStatus =
  /\b(?:vpn|pst|network drive|remote desktop|rdp|printer|phone|drucker)\b[^.;]{0,30}dis-?connected|not disconnected/;

/** Cached or online mode, and what the status bar says; a question about either is not a statement. */
export const modeAndStatus: FactReader = (source) => [
  ...modeOf(source),
  ...statusBar(source).filter(({ value }) => !(value === 'disconnected' && notStatus.test(source.folded))),
];
