import { foldText } from '../tag/fold';
import { readerOf, type FactReader } from './reading';

const says =
  '(?:says?|said|shows?|showing|reads?|displays?|status(?:leiste|zeile)?(?: (?:line|bar|is))?:?|barre d.etat ?:?|barra de estado:?|bar:?|bottom:?|line:?|is|stays?|remains|nothing but|goes(?: to)?|went|turns?|then|reports?|steht|zeigt|meldet|ist|bleibt|dice|pone|indica|aparece|esta|como|sale|queda|indique|affiche|est|ecrit|marque|reste|dit|to|word|the word|das wort|le mot|la palabra|weiterhin|immer noch|nur|from|still|permanently|always|now|as|with)';
const quote = '["\'(]? ?';
const often =
  '(?:(?:dauernd|standig|immer|permanent|always|constantly|permanently|all the time|tout le temps|toujours|siempre|todo el rato) )?';
/** Where the bar is, before what it says: "bottom right: …". */
const place =
  '(?:(?:bottom|lower|down)(?: (?:right|left))?(?: corner)?|unten(?: (?:rechts|links))?|en bas(?: a (?:droite|gauche))?|abajo(?: a la (?:derecha|izquierda))?) ?[:,] ?(?:"|just )?';
const onIt = '(?:reste|bloque|bleibt|steht|stuck|hangs|stays|queda|se queda) (?:sur|bei|auf|on|at|en) ';

const readsBar = readerOf('status-bar', [
  {
    value: 'trying',
    pattern:
      /trying to (?:re)?con{1,2}ect|tries (?:endlessly |all the time |again and again )?to (?:re)?con{1,2}ect|verbindungsversuch|verbindung wird hergestellt|versucht (?:standig |dauernd |immer )?(?:,? ?(?:eine )?verbindung herzustellen|(?:sich )?zu verbinden)|tentative de (?:re)?connexion|essaie (?:toujours )?de se connecter|intent(?:ando|a) conectar(?:se)?|tratando de conectar/,
  },
  {
    value: 'working-offline',
    pattern:
      /\bworking off-?line\b|\bwork off-?line(?= (?:is|mode|at|shown|in the status))|["']work offline["'] (?:is (?:on|active|pressed|highlighted)|at the bottom)|(?:is|got|stuck|runs?|says|went|gone|switched) (?:in |into |to )?off-?line mode|offline arbeiten(?= (?:ist|steht|an))|(?:steht|status\w*:?|unten:?) ["']?offline arbeiten|["']offline arbeiten["']|arbeitet offline|(?:ist|steht|lauft|hangt) im offline-?modus|travail(?:ler|le)? hors (?:connexion|ligne)|(?:est|passe|bloque|reste) (?:en )?mode hors (?:connexion|ligne)|trabaj(?:ando|ar|a) sin conexion|(?:esta|quedo|paso|puso) (?:a |en )?(?:el )?modo sin conexion/,
  },
  {
    value: 'disconnected',
    needs: /dis-?con|getrennt|deconnect|desconect/,
    pattern: new RegExp(
      `\\b${says} ${often}${quote}dis-?con{1,2}ected\\b|\\b(?:${place}|${onIt}${quote})(?:dis-?con{1,2}ected|getrennt|deconnecte|desconectado)\\b|\\b(?:displayed|shown|there), just disconnected\\b|["']dis-?con{1,2}ected(?: from: microsoft exchange)?["']|^dis-?con{1,2}ected\\b|\\bdisconnected (?:state|status|in the status|at the bottom|bottom|appears|shows|from:? microsoft exchange)|\\b${says} ${often}${quote}getrennt|["'] ?getrennt ?["']|^getrennt\\b|\\b${says} ${often}${quote}deconnecte\\b|["'] ?deconnecte ?["']|\\b${says} ${often}${quote}desconectad[oa]|["'] ?desconectado ?["']|^desconectado\\b`,
    ),
  },
  {
    value: 'connected',
    pattern:
      /\bconnected to:? ?["']?microsoft exchange|(?:says|shows|status|bar|bottom)(?:(?!not|n't|dis)[^.;]){0,16} ["']?con{1,2}ected\b(?! to (?!:? ?microsoft))|(?:status|state|statut|estado) ?[:=] ?["']?connected\b|verbunden mit:? microsoft exchange|["']connected["'](?! )|(?:steht|status\w*:?) ["']?verbunden|(?:affiche|indique|ecrit) ["']?connecte\b|(?:pone|dice|estado:?) ["']?conectado\b|connecte a:? microsoft exchange|conectado a:? microsoft exchange/,
  },
  {
    value: 'online',
    pattern:
      /\bonline with:? microsoft exchange|["']online["'] (?:bottom|at the bottom|in the status|on the bottom)|(?:status ?bar|bottom|status line)[^.;]{0,20} (?:says|reads|shows) ["']?online\b|online mit:? microsoft exchange|en ligne avec ?:? microsoft exchange|en linea con microsoft exchange/,
  },
]);

/** What is disconnected besides Outlook. */
const notOutlook =
  /\b(?:vpn|pst|network drive|remote desktop|rdp|printer|phone|drucker|headset|netzlaufwerk|teams|wi-?fi|wlan|internet)\b[^.;,]{0,30}(?:dis-?connected|getrennt|deconnect|desconect)|not (?:say |show |read )?["']?disconnected|nicht getrennt|pas deconnecte|(?:disconnected|getrennt|deconnecte|desconectado) (?:from|vom|du|de) (?:the |my |la )?(?:vpn|network|internet|wi-?fi|wlan|netz)/;
/** Now this, now that: what the bar says at this moment is not told. */
const inTurns =
  /\b(?:flips?|jumps?|switches|alternates|wechselt|springt|alterne|passe sans cesse|alterna|cambia)\b[^.;!?]{0,40}\b(?:connected|verbunden|connecte|conectado)\b|\b(?:always|sometimes) (?:connected|disconnected) (?:and|or) (?:then )?(?:disconnected|connected)/;
/** "Right now: Trying to connect". */
const atPresent =
  /\b(?:right now|at the moment|at present|currently|just now|gerade|im moment|momentan|derzeit|en ce moment|maintenant|ahora(?: mismo)?)(?: (?:it )?(?:says?|shows?|reads?|is|steht|zeigt|dice|pone|affiche))?[:,]? ["']?(?=\p{L})/u;
const asked =
  /\b(?:last time|what people mean by|called|meaning of|previous (?:pc|laptop|computer|machine)|if|whether|what does|what is|what means|was heiss?t|was bedeutet|que veut dire|que significa|should it|does it)\b[^.;!?]{0,30}$/;
/** "Hers is Connected", "my colleagues' bars all say Connected". */
const another =
  /\b(?:hers|theirs|ihre[rs]?|la sienne|le sien|la suya|el suyo|colleague's)(?: (?:is|says|ist|est|dice|shows))?(?: \w+){0,2} ?["']?$/;
const others =
  /\b(?:colleagues?|co-?workers?|deputy|neighbou?rs?|boss|everyone else|everybody else|the others|other (?:people|users|pcs?|computers?)|kolleg\w+|collegues?|companer\w+|next to me|beside me)\b[^.;!?]{0,40}$/;
const past = /\b(?:was|used to be|were)\b[^.;!?]{0,30}$/;

/** The words of which the bar makes its texts: most texts have none. */
const hint = /con{1,2}ect|line|getrennt|verb[iu]nd|conex|connex|ligne/;

/** What the status bar says; not what was asked of it, and not a VPN that is disconnected. */
export const statusBar: FactReader = (source) => {
  if (!hint.test(source.folded)) return [];
  if (inTurns.test(source.folded)) {
    const now = atPresent.exec(source.folded);
    if (!now) return [];
    const text = source.text.slice(now.index + now[0].length);
    return readsBar({ text, folded: foldText(text) }).slice(0, 1);
  }
  const read = readsBar(source);
  return read.filter(({ value, words }) => {
    const before = source.text.slice(0, source.text.indexOf(words)).toLowerCase();
    if (read.length > 1 && others.test(before)) return false;
    if (asked.test(before) || another.test(before) || (value === 'connected' && /\bhers is /.test(words.toLowerCase())))
      return false;
    if (past.test(before) && /\b(?:now|again|since|jetzt)\b[^.]*\bconnected/.test(source.folded)) return false;
    return !(value === 'disconnected' && notOutlook.test(source.folded));
  });
};
