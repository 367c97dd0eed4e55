import { readAt, type FactReader } from './reading';

const majors: Readonly<Record<string, string>> = { '11': '2003', '12': '2007', '14': '2010', '15': '2013' };

/** 16.0 is shared by 2016 to 365, so it says the build and nothing about the product. */
const classic = /(?<![\d.])(1[12456])\.(?:0\.)?(\d{4,5})(?:\.\d{4,5})?(?![\d.]*\d)/g;
const newBuild = /(?<![\d.])1\.20[2-3]\d\.\d{2,4}(?:\.\d{1,5})?(?![\d.]*\d)/g;
const macBuild = /(?<![\d.])16\.\d{2,3}(?:\.\d{1,3})? ?\(\d{6,8}\)/g;
const mobileBuild = /(?<![\d.])4\.2\d{3}\.\d{1,3}(?![\d.]*\d)/g;
const officeBuild = /\bbuild (\d{5}\.\d{5})\b/g;

/** The build in a pasted About box, and the product where the build decides it. */
export const outlookBuild: FactReader = (source) => {
  const reads = (pattern: RegExp, productOf: (match: RegExpExecArray) => string | undefined, group = 0) =>
    [...source.folded.matchAll(pattern)].flatMap((match) => {
      const value = match[group] ?? match[0];
      const start = match.index + match[0].indexOf(value);
      const place = { start, end: start + value.length };
      const outlook = productOf(match);
      return [
        ...(outlook === undefined ? [] : [readAt(source, 'outlook', outlook, place)]),
        readAt(source, 'build', source.text.slice(place.start, place.end), place),
      ];
    });
  const said = [
    ...reads(macBuild, () => 'mac'),
    ...reads(newBuild, () => 'new'),
    ...reads(mobileBuild, () => 'mobile'),
    ...reads(classic, (match) => majors[match[1] ?? '']),
  ];
  return said.length > 0 ? said : reads(officeBuild, () => undefined, 1);
};
