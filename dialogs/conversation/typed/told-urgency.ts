import type { Urgency } from '../../../domain/session';
import { foldText } from '../../../language/tag/fold';

const urgent = /^(?:urgent|urgente|urgently|dringend|dringende|dringlich|eilig|eilt|asap|pressing)$/;
const less =
  /^(?:quite|rather|pretty|fairly|somewhat|bit|ziemlich|recht|etwas|relativ|assez|plutot|bastante|algo|important)$/;
const not = /^(?:not|no|isnt|never|nothing|nicht|kein|keine|nie|pas|aucune|nada)$/;
/** "How urgent is it?" says nothing of it. */
const asks = /^(?:how|if|whether|wie|ob|combien|si|que|cuan)$/;

/** So many words before it change what "urgent" says. */
const before = 3;

/** How urgent a sentence says that something is, in passing: "it's quite urgent, call me"; null where it does not say. */
export const toldUrgency = (text: string): Urgency | null => {
  const words = foldText(text.slice(0, 1000).normalize('NFC'))
    .replace(/['’]/g, '')
    .split(/[^\p{L}]+/u);
  const at = words.findIndex((word) => urgent.test(word));
  if (at < 0) return null;
  const near = words.slice(Math.max(0, at - before), at);
  if (near.some((word) => asks.test(word))) return null;
  if (near.some((word) => not.test(word))) return 'low';
  return near.some((word) => less.test(word)) ? 'high' : 'urgent';
};
