/** Sentences, separated by lines or by `|`. */
export const sentences = ({ raw }: TemplateStringsArray): readonly string[] =>
  raw
    .join('')
    .split(/\s*[|\n]\s*/)
    .filter((text) => text !== '');

/** Sentences with what they mean, as rows of a table: `meaning: sentence | sentence`; a line may go on in the next. */
export const meanings = ({ raw }: TemplateStringsArray): readonly (readonly [text: string, meaning: string])[] => {
  let meaning = '';
  return raw.flatMap((lines) =>
    lines.split('\n').flatMap((line) => {
      const [, named, texts = ''] = /^\s*(?:(\S+): )?(.*)$/.exec(line) ?? [];
      meaning = named ?? meaning;
      const rest = texts.split('|').map((text) => text.trim());
      return rest.filter((text) => text !== '').map((text) => [text, meaning] as const);
    }),
  );
};
