import { examples } from '../../../dialogs/conversation/context';
import { guideFor, hasGuide } from '../../../dialogs/guide/find-guide';
import { typedAnyTime } from '../../../cards/session/greeting/help-card';
import { words } from '../../../texts/say';
import type { Handle } from '../page';

/** What Mailmend can do, and what there is to read. */
export const help: Handle<'GET /help'> = ({ services }, { reader }) => {
  const { library, catalogue } = services.library;
  return Promise.resolve({
    mends: [...library.labels.keys()]
      .filter((label) => hasGuide(library, label))
      .map((label) => {
        const { title, says } = catalogue.get(label) ?? {};
        return { id: label, title: title ?? label, says: says ?? '', guide: guideFor(library, label).id };
      }),
    examples: examples.map((each) => words(reader, each)),
    commands: typedAnyTime.map((each) => words(reader, each)),
    guides: [...library.guides.values()].map(({ id, title }) => ({ id, title })),
  });
};
