import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { errors, MailmendError, type ErrorCode } from '../../domain/errors';

const codes = Object.keys(errors) as ErrorCode[];

/** The rows of docs/errors.md: code → who acts, what it means, what to do. */
const documented = new Map(
  readFileSync(path.resolve(__dirname, '..', '..', 'docs', 'errors.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `MM'))
    .map((line) => {
      const [code, ...rest] = line
        .replace(/^\||\|\s*$/g, '')
        .split('|')
        .map((cell) => cell.trim());
      return [code!.replaceAll('`', ''), rest] as const;
    }),
);

test('every code is documented, every documented code exists, and they stand in the same order', () =>
  expect([...documented.keys()]).toEqual(codes));

test('every code is used, and is expected in a test', () => {
  const root = path.resolve(__dirname, '..', '..');
  const textOf = (folder: string): string =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('errors.test.ts'))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8'))
      .join('\n');
  const used = textOf('bot') + textOf('storage');
  const expected = textOf('test');

  expect(codes.filter((code) => !used.includes(`'${code}'`))).toEqual([]);
  // Tests of what is printed name the number only.
  expect(codes.filter((code) => !expected.includes(code.slice(0, 5)))).toEqual([]);
});

test.each(codes)(
  '%s says who acts, both texts are sentences, and the documentation says more than the cure',
  (code) => {
    const { audience, message, cure } = errors[code];
    const [who, meaning, advice] = documented.get(code) ?? [];

    expect(code).toMatch(/^MM\d{3}_[A-Z_]+$/);
    expect(who).toBe(audience);
    for (const sentence of [message, cure, meaning, advice]) expect(sentence).toMatch(/^[A-Z].{8,}\.$/);
    expect(`${meaning} ${advice}`.length).toBeGreaterThan(cure.length);
  },
);

test('no number is used twice', () => {
  const numbers = codes.map((code) => code.slice(0, 5));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('an error carries its code, its message, the detail and the cure, and keeps its cause', () => {
  const cause = new Error('disk full');
  const code = 'MM003_DATABASE';
  const detail = 'file:data/mailmend.db';
  const error = new MailmendError(code, detail, { cause });
  expect(error).toMatchObject({ code, detail, name: 'MailmendError', cause });
  expect(error.message.split('\n')).toEqual([`${code}: ${errors[code].message}`, detail, errors[code].cure]);
});
