import type { Activity } from 'botbuilder';
import { filesOf } from '../../../bot/teams/attachments';

const of = (...attachments: unknown[]) => filesOf({ attachments } as Activity);
const sent = {
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  contentUrl: 'https://contoso.sharepoint.com/personal/adele/sync.log',
  name: 'sync.log',
  content: { downloadUrl: 'https://contoso.sharepoint.com/download?tempauth=x', uniqueId: '1', fileType: 'log' },
};

test('a file that was attached is named, and lies where people with the right to it find it', () => {
  const { name, contentType, contentUrl: url, content } = sent;
  expect(of(sent)).toEqual([{ name, contentType, size: null, url, downloadUrl: content.downloadUrl }]);
});

test('a picture out of the text is one, with whatever name it has', () => {
  const url = 'https://smba.trafficmanager.net/emea/v3/attachments/1/views/original';
  const [plain] = of({ contentType: 'image/*', contentUrl: url });
  const [named] = of({ contentType: 'IMAGE/PNG', contentUrl: url, name: 'bar.png' });
  expect(plain).toMatchObject({ name: 'picture', contentType: 'image/*', url });
  expect(named).toMatchObject({ name: 'bar.png', contentType: 'image/png' });
});

test('the copy of the text as HTML is no file, and a card is none', () => {
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: {} };
  expect(of({ contentType: 'text/html', content: '<p>hello</p>' }, card)).toEqual([]);
});

test('a name without an ending gets that of its kind', () => {
  expect(of({ ...sent, name: 'sync' })).toMatchObject([{ name: 'sync.log' }]);
});

test.each([[[null]], [['x']], [[{}]], [[{ contentType: 7 }]], [[{ contentType: 'image/png' }]], ['none'], [undefined]])(
  'attachments %j hold nothing, and break nothing',
  (attachments) => expect(filesOf({ attachments } as unknown as Activity)).toEqual([]),
);

test('a file with half of its data is still one', () => {
  const [half] = of({ contentType: sent.contentType, content: { fileSize: 'x' } });
  expect(half).toMatchObject({ name: 'file', size: null, downloadUrl: null });
});

test.each([
  'https://evil.example/sync.log',
  'http://contoso.sharepoint.com/sync.log',
  'https://sharepoint.com.evil.example/x',
  'https://contoso.sharepoint.com@evil.example/x',
  'javascript:alert(1)',
  'data:text/html,hello',
])('a file at %s is named, and nobody is led there', (contentUrl) => {
  expect(of({ ...sent, contentUrl })).toMatchObject([{ name: 'sync.log', url: '' }]);
  expect(of({ contentType: 'image/png', contentUrl, name: 'bar.png' })).toMatchObject([{ name: 'bar.png', url: '' }]);
});

test('no more than thirty are looked at', () => {
  expect(of(...Array.from({ length: 500 }, () => sent))).toHaveLength(30);
});
