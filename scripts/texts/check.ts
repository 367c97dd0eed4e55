import { readFileSync } from 'node:fs';
import { languages } from '../../texts/say';
import { differences, faultsIn, unused } from './check-messages';
import { keysFile, keysText } from './keys-file';
import { keysUsed } from './keys-used';
import { readMessages } from './messages';
import { sentencesIn } from './sentences';
import { sourcesIn } from './sources';

const folders = ['bot', 'cards', 'dialogs', 'domain', 'storage', 'tab'];

/** Looks through the messages of all languages: nothing missing, unused or filled wrongly, and no sentence outside them. */
const main = async (): Promise<void> => {
  const english = readMessages('texts/en');
  const others = languages.filter((language) => language !== 'en').map((each) => [each, readMessages(`texts/${each}`)]);
  const sources = sourcesIn(folders);
  const isStale = (await keysText(english)) !== readFileSync(keysFile, 'utf8');
  const faults = [
    ...faultsIn(english),
    ...unused(english, keysUsed(sources)),
    ...sentencesIn(sources),
    ...(others as [string, typeof english][]).flatMap(([language, messages]) => [
      ...faultsIn(messages),
      ...differences(english, messages, language),
    ]),
    ...(isStale ? [`${keysFile} is older than texts/en: run \`npm run texts:keys\``] : []),
  ];
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${String(english.length)} messages in ${String(languages.length)} language(s). All is well.`);
};

void main();
