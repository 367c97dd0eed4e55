import { isScalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';

/** What to do about broken YAML, by the parser's code; its own words are meant for programmers. */
const cures: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'there is a tab before this text; indent with blanks.',
  BAD_INDENT:
    'this line, or one before it, does not stand in one column with its neighbours, or a bracket was left open.',
  BLOCK_AS_IMPLICIT_KEY:
    'this line is indented in another way than its neighbours, or its text has a colon in it and needs quotes around it.',
  MULTILINE_IMPLICIT_KEY: 'a key needs a colon and a blank behind it, as in "title: …".',
  BAD_SCALAR_START: 'text cannot begin with this sign; put quotes around the text.',
  BAD_ALIAS: 'text cannot begin with *; put quotes around the text.',
  UNEXPECTED_TOKEN:
    "text cannot go on here. Put quotes around the whole of it when it begins with * or a quote; inside '…' write an apostrophe twice.",
  MISSING_CHAR:
    'something is missing here or just before: a closing bracket, a colon behind a key, or blanks in front of the line.',
  DUPLICATE_KEY: 'this name stands here twice; choose another one.',
  MULTIPLE_DOCS: 'a second document begins here; remove the line ---.',
};

/** Where the last quote opens; a quote that is never closed takes all that follows it. */
const lastQuote = (document: Document): number | null => {
  let found: number | null = null;
  visit(document, (_, node) => {
    if (isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE'))
      found = node.range?.[0] ?? found;
  });
  return found;
};

/** Something that the parser found: where it begins, counted in characters, and what an author is told. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
}

/** What the parser found, in an author's words. */
export const yamlFault = (document: Document, { code, pos, message }: YAMLError): YamlFault => {
  const opened = message.startsWith('Missing closing') ? lastQuote(document) : null;
  return opened === null
    ? { offset: pos[0], message: `This is not right YAML: ${cures[code] ?? message}` }
    : { offset: opened, message: 'This is not right YAML: the quote that opens here is never closed.' };
};

/** True for what makes a file unreadable; of two things with one name the last can be read on. */
export const isFatal = ({ code }: YAMLError): boolean => code !== 'DUPLICATE_KEY';
