import { lossTold } from '../../../language/classify/loss';
import { shippedReader as triage } from '../../support/shipped-reader';

test.each([
  ['all of March has disappeared from my diary since I pressed that button', 'certain'],
  ['a third of my contacts are missing since the rebuild', 'certain'],
  ['did as you wrote, and my notes are gone since I renamed the file', 'certain'],
  ['jetzt sind meine Termine weg', 'certain'],
  ['my drafts have vanished', 'told'],
  ['can you help me, every draft has been deleted', 'told'],
  ['the folder looks empty', 'emptied'],
  ['now this folder is blank', 'emptied'],
  ['why is my whole calendar empty?', 'asked'],
  ['have my drafts been deleted?', 'asked'],
  ['not sure if a mail got lost', 'asked'],
  ['could an appointment get lost?', 'feared'],
  ['will anything be deleted?', 'feared'],
  ['we must not lose a single contact', 'feared'],
  ['I am scared of losing my notes', 'feared'],
  ['can you promise that no mail is lost?', 'feared'],
  ['ich möchte keine Termine verlieren', 'feared'],
  ['no mail is missing', 'denied'],
  ['the drafts are not gone', 'denied'],
  ["I haven't lost anything", 'denied'],
  ['es ist nichts verloren', 'denied'],
  ['rien n’est perdu', 'denied'],
  ['sorry, I am completely lost here', 'other'],
  ['we lost the connection for a minute', 'other'],
  ['the bar at the bottom is empty', 'other'],
  ['nothing really', 'other'],
  ['where are my drafts?', 'silent-question'],
  ['it runs smoothly', 'silent'],
])('“%s” tells of a loss: %s', (text, told) => expect(lossTold(text)).toBe(told));

test.each([
  ['can you help me, all mails have vanished since the step', 'certain'],
  ['nothing is missing in the inbox, but my notes are gone since the reset', 'certain'],
  ['I am lost, all my drafts have been deleted', 'told'],
])('a loss in one part of “%s” is not taken back by another', (text, told) => expect(lossTold(text)).toBe(told));

const sure = 0.9;
test.each([
  'could an appointment get lost?',
  'no mail is missing',
  'we must not lose a single contact',
  'the folder looks empty now',
  'have my drafts been deleted?',
  'I am lost here',
])('nobody is sure of a loss in “%s”, in a guide or outside', (text) => {
  for (const inSession of [true, false]) {
    const { label, confidence } = triage(text, { inSession });
    expect(label === 'data-loss' && confidence >= sure).toBe(false);
  }
});

test.each([
  'all of March has disappeared from my diary since I pressed that button',
  'a third of my contacts are missing since the rebuild',
])('a loss by a step of the guide is sure: “%s”', (text) => {
  const { label, confidence } = triage(text, { inSession: true });
  expect(label).toBe('data-loss');
  expect(confidence).toBeGreaterThan(sure);
});

test.each([
  "i can't",
  'cant do it',
  'I cannot',
  'can not',
  'sorry I am not able to do that',
  'it wont work',
  'no puedo',
])('“%s” is no wish to stop', (text) => {
  for (const inSession of [true, false]) expect(triage(text, { inSession }).label).not.toBe('cancel');
});

test.each(['I can’t go on, stop', 'cancel', 'I do not want to go on'])('“%s” still is one', (text) =>
  expect(triage(text, { inSession: true }).label).toBe('cancel'),
);
