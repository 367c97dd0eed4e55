/** Characters of a text that are read; what follows cannot change what a person means, and costs time. */
export const longestRead = 2000;

/** Lower case without accents, so that "Éléments envoyés" and "elements envoyes" are one. Length may change. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[‘’‚´`]/g, "'")
    .toLowerCase();

/** The text as a person would read it: HTML tags and control characters taken out, spaces closed up, cut to the longest read. */
export const readableText = (text: string): string => {
  const head = text.length > longestRead * 4 ? text.slice(0, longestRead * 4) : text;
  return head
    .replace(
      /<\/?(?:at|a|b|i|u|p|br|div|span|strong|em|li|ul|ol|td|tr|table|h\d|script|img|font|pre|code)\b[^<>]{0,300}>/gi,
      ' ',
    )
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestRead);
};
