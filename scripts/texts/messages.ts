import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentParser, type Message } from '@fluent/syntax';

/** A message with the file that it stands in; `fault` for what is no message. */
export type Read =
  | { readonly file: string; readonly message: Message }
  | { readonly file: string; readonly line: number; readonly fault: string };

const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

/** Every message of a language, in the order of the files. */
export const readMessages = (folder: string): readonly Read[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      const source = readFileSync(file, 'utf8');
      return new FluentParser({ withSpans: true }).parse(source).body.flatMap((entry): readonly Read[] => {
        if (entry.type === 'Message') return [{ file, message: entry }];
        if (entry.type !== 'Junk') return [];
        const [annotation] = entry.annotations;
        return [{ file, line: lineAt(source, entry.span?.start ?? 0), fault: annotation?.message ?? 'Not understood' }];
      });
    });
