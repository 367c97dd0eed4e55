import { inEnglish } from '../../../support/values/reader';
import { largestFile, mostFiles, refusedFile, sizeWords } from '../../../../dialogs/tickets/moves/refused-file';
import { sentences } from '../../../support/sentences';

const sent = 'application/vnd.microsoft.teams.file.download.info';
const why = (name: string, size: number | null = 1000, contentType = sent, before = 0) =>
  refusedFile({ name, contentType, size, url: '' }, name, before)?.why ?? null;

test.each(sentences`
  a.png | B.JPG | scan.pdf | sync.log | a.b.csv | mail.msg | mail.eml | x.docx | x.zip | sys.evtx | o.etl
  foto.HEIC
`)('%s is passed on', (name) => expect(why(name)).toBeNull());

test.each([
  ...['setup.exe', 'SETUP.EXE', 'run.ps1', 'a.pdf.exe', 'a.exe.', 'a.exe  ', 'x.docm', 'page.html', 'x.lnk'],
  'photo\u202egpj.exe',
])('%s is refused as a program, however its name is dressed up', (name) => expect(why(name)).toBe('program'));

test.each(['mail.pst', 'noending', 'movie.mp4', 'x.exe.unknown', ''])('“%s” is of a kind that is not taken', (name) =>
  expect(why(name)).toBe('kind'),
);

test('a picture out of the text has no name of its own, and is taken; one that calls itself a program is not', () => {
  expect(why('picture', null, 'image/*')).toBeNull();
  expect(why('picture.exe', null, 'image/png')).toBe('program');
});

test('25 MB are taken and one byte more is not; a size that nobody tells is no reason to refuse', () => {
  expect(why('a.zip', largestFile)).toBeNull();
  expect(why('a.zip', largestFile + 1)).toBe('size');
  expect(why('a.zip', null)).toBeNull();
});

test('the eleventh file of a message is refused', () => {
  expect(why('a.zip', 1, sent, mostFiles - 1)).toBeNull();
  expect(why('a.zip', 1, sent, mostFiles)).toBe('many');
});

test.each([
  ['setup.exe', 1],
  ['mail.pst', 1],
  ['dump.zip', 30 * 1024 * 1024],
])('the answer about %s names it and says what to do instead', (name, size) => {
  expect(inEnglish(refusedFile({ name, contentType: sent, size, url: '' }, name, 0)?.says ?? '')).toMatch(
    new RegExp(`“${name}”.*(screenshot|ZIP|OneDrive)`),
  );
});

test('sizes are told as people read them', () => {
  const sizes = [1, 1500, 3 * 1024 * 1024, 30 * 1024 * 1024].map((size) => inEnglish(sizeWords(size)));
  expect(sizes).toEqual(['1 KB', '1 KB', '3.0 MB', '30.0 MB']);
});
