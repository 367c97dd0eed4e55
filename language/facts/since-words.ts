/** A day, a month, an hour, some days ago: times as they are said. */
const day =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|dien|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo';
const month =
  '(?:early |mid |late |mitte |anfang |ende |debut |fin |mi-)?(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|marz|mai|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
export const dayOrMonth = `(?:${day}|${month})`;
export const duration =
  '(?:(?:about |around |roughly |over |more than )?(?:a few|a couple of|an?|one|two|three|four|five|six|\\d+|some|several) (?:hours?|days?|weeks?|months?))';
export const moment = `(?:yesterday|today|this (?:morning|week|afternoon|noon)|last (?:night|week|month|year|\\w+day)|${duration}|noon|lunch(?:time)?|${dayOrMonth}|\\d{1,2} ?(?:o'clock|[ap]\\.?m\\b\\.?)|(?:the )?\\d{1,2}(?:\\.|(?:st|nd|rd|th)?)(?: of)? ${dayOrMonth}|\\d{1,2}[./]\\d{1,2}\\S*|\\d{1,2}(?::\\d\\d)?|easter|christmas|(?:the )?new year|the (?:long )?(?:week-?end|holidays?|summer|start of the \\w+|beginning of [^,.;]{3,20}))(?: this morning| last week)?`;

/** What happens to mail systems and computers, and what people remember a trouble by. */
const eventNoun =
  '(?:update|upgrade|migration|move|change|failure|reboot|restart|switch|cutover|sync(?:hroni[sz]ation)?|rename|rebuild|repair|maintenance|patch|install(?:ation)?|outage|power cut|blue screen|crash|reset|swap|replacement|restore|conversion|rollout|merger|takeover|reorgani[sz]ation|reinstall\\w*)(?!\\w)';
/** "The tenant migration", "this morning's patch", "the password change last Thursday". */
export const event = `(?:(?:the|our|my|his|her|their|this|last|an?|sunday's|yesterday's|\\w+day's|this morning's|last night's) )?(?:[\\w'-]+ ){0,3}?${eventNoun}(?: (?:to|of|from) (?:(?!outlook |desktop )[\\w.-]+ ?){1,3}?(?=[,.;!?]|$| (?:the|my|our|a|one|mail)\\b))?(?: (?:on )?(?:last )?${dayOrMonth})?`;

const germanNoun =
  '(?:(?:letzten?|neuen?|jungsten?|grossen?|vergangenen?) )?[\\p{L}\\p{N}-]+(?: (?:von|auf|zu|am|im|in) [\\p{L}\\p{N}-]+)?';
export const german = `(?:vorgestern|gestern|heute(?: (?:fruh|morgen|mittag|nacht))?|${dayOrMonth}(?:morgen|abend|mittag)?|ostern|weihnachten|(?:dem|der|den|einem|einer) ${germanNoun}|(?:ein paar|etwa|ca\\.|zwei|drei|vier|funf|\\d+|letzte[rm]?|mitte|anfang|ende) \\S+|kurzem|tagen|wochen|monaten|stunden|(?:ich|wir|er|sie|die|das) [^,.;!?]{3,50}|\\d\\S*)`;
const frenchNoun =
  '(?:week-end|mise a jour|maj|migration|coupure|panne|demenagement|changement|installation|passage|remplacement|rentree|vacances|redemarrage|bascule)';
export const french = `(?:ce matin|hier(?: (?:soir|matin))?|avant-hier|aujourd'hui|midi|(?:le |la |ce |cette )?(?:${dayOrMonth}|semaine|mois)(?: dernier| derniere)?|(?:l'|la |le |les |mon |ma |notre |un |une )${frenchNoun}(?: (?:de |du |d'|vers )[\\p{L}\\p{N}-]+)?|(?:une?|deux|trois|quatre|plusieurs|quelques|\\d+) (?:heures?|jours?|semaines?|mois|minutes|ans?)|le \\d\\S*(?: ${dayOrMonth})?|qu(?:e |')(?:[\\p{L}\\p{N}']+ ?){2,5})`;
const spanishNoun =
  '(?:actualizacion|migracion|mudanza|instalacion|cambio|corte|verano|vacaciones|navidad|fin de semana|reinicio)';
export const spanish = `(?:ayer|anteayer|hoy|anoche|hace (?:un[oa]?s?|dos|tres|\\d+|varios|varias) \\p{L}+|(?:el |la |este |esta )?(?:pasad[oa] )?(?:${dayOrMonth}|manana|mediodia|semana|mes)(?: pasad[oa])?|(?:el |la |las |los )${spanishNoun}(?: (?:de |del |a )(?:la |el )?[\\p{L}\\p{N}-]+)?|el (?:dia )?\\d+(?: de ${dayOrMonth})?|las \\d\\S*|que (?!no )(?:[\\p{L}\\p{N}']+ ?){2,4})`;
