import type { ChoiceFactId } from '../../../domain/facts';
import { isFilling } from '../../../language/filling';

/**
 * Other names of choices, folded, as people type them when just that question stands before them: words that would mean
 * something else anywhere else ("everyone", "off", "the new one").
 */
export const choiceNames: Readonly<Partial<Record<ChoiceFactId, Readonly<Record<string, readonly string[]>>>>> = {
  outlook: {
    new: ['new', 'new outlook for windows', 'neu', 'neue', 'neues', 'nouveau', 'nuevo'],
    '365': ['office 365', 'microsoft 365', 'm365', 'o365', 'classic', 'klassisch', 'classique', 'clasico'],
    mac: ['mac', 'macbook', 'imac', 'apple'],
    mobile: ['phone', 'mobile', 'tablet', 'ipad', 'iphone', 'android', 'handy', 'telephone', 'movil'],
    web: ['browser', 'web', 'navigateur', 'navegador'],
  },
  windows: {
    '11': ['win 11', 'win11', 'eleven', 'elf', 'onze', 'once'],
    '10': ['win 10', 'win10', 'ten', 'zehn', 'dix', 'diez'],
    '8': ['win 8', 'win8', '8 1', 'windows 8 1', 'eight'],
    '7': ['win 7', 'win7', 'seven', 'sieben', 'sept', 'siete'],
  },
  account: { exchange: ['microsoft 365', 'office 365', 'work', 'school', 'work account', 'company', 'firma'] },
  scope: {
    'one-folder': ['one', 'single', 'single folder', 'ein ordner', 'einer', 'un dossier', 'una carpeta'],
    'whole-mailbox': [
      'several',
      'several folders',
      'more',
      'more than one',
      'many',
      'all',
      'all folders',
      'all of them',
      'everything',
      'everywhere',
      'whole mailbox',
      'mehrere',
      'mehrere ordner',
      'alle',
      'alles',
      'plusieurs',
      'tout',
      'varias',
      'todo',
      'todas',
    ],
  },
  affected: {
    'only-me': ['me', 'only me', 'just me', 'nobody else', 'no one else', 'nur ich', 'ich', 'moi', 'solo yo', 'yo'],
    everybody: [
      'everyone',
      'everybody',
      'others',
      'all of us',
      'my colleagues too',
      'alle',
      'andere auch',
      'tout le monde',
      'todos',
    ],
  },
  mode: {
    cached: ['on', 'an', 'ein', 'eingeschaltet', 'active', 'activado', 'encendido'],
    online: ['off', 'aus', 'ausgeschaltet', 'desactive', 'desactivado', 'apagado'],
  },
  'status-bar': {
    connected: [
      'connected to microsoft exchange',
      'up to date',
      'all folders are up to date',
      'this folder is up to date',
      'verbunden',
      'auf dem neuesten stand',
      'alle ordner sind auf dem neuesten stand',
      'connecte',
      'conectado',
    ],
    disconnected: ['not connected', 'getrennt', 'nicht verbunden', 'deconnecte', 'desconectado'],
    trying: ['trying', 'connecting', 'verbindung wird hergestellt', 'conectando'],
    'working-offline': ['offline', 'offline arbeiten', 'hors connexion', 'sin conexion'],
  },
  'web-right': {
    yes: ['right', 'fine', 'all there', 'everything is there', 'richtig', 'stimmt', 'correct', 'correcto'],
    no: ['wrong', 'also wrong', 'wrong too', 'falsch', 'auch falsch', 'faux', 'mal'],
  },
  'outlook-opens': {
    yes: ['opens', 'it does', 'geht auf'],
    no: ['does not open', 'doesn t open', 'won t open', 'it doesn t', 'it does not', 'it won t', 'geht nicht auf'],
  },
  'changed-by-program': {
    yes: [
      'a program',
      'a program did it',
      'by a program',
      'while outlook was closed',
      'outlook was closed',
      'both',
      'ein programm',
      'un programme',
      'un programa',
    ],
    no: ['neither', 'keins von beiden', 'ni l un ni l autre', 'ninguno'],
  },
  'local-data': { no: ['nothing', 'none', 'nichts', 'rien', 'nada'], yes: ['some', 'a few', 'einiges', 'manches'] },
};

/** True when nothing of the words but fillers is left around this name of a choice. */
export const isNamedBy = (said: string, name: string): boolean =>
  name !== '' && ` ${said} `.includes(` ${name} `) && isFilling(` ${said} `.replace(` ${name} `, ' ').trim());
