/**
 * Counts the files that one message enters: in how many of them a function runs from its arrival until it is answered.
 * Measured by V8 itself, over an empty database in memory. What was typed before warms nothing up: reading texts is
 * remembered nowhere across turns.
 */
import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePipeline } from '../bot/pipeline';
import { readAll } from '../bot/start/library';
import { packageRoot } from '../bot/start/package-root';
import { aPress, aTurn } from '../test/support/values/a-turn';
import { openServices } from '../test/support/values/services';
import type { Input } from '../bot/turn';

const text = process.argv[2] ?? 'Outlook and the web show different mail since Monday';

/** The project's own files, without the stand-ins for Teams. */
const ownFile = (url: string): string | null => {
  if (!url.startsWith('file:')) return null;
  const file = path.relative(packageRoot(), fileURLToPath(url));
  return /^(?:node_modules|test|scripts)\/|^\.\./.test(file) ? null : file;
};

/** A module that was compiled on the fly hands out what it exports by functions of its own, which say nothing of a turn. */
const isGetter = ({ functionName, ranges: [whole] }: Profiler.FunctionCoverage): boolean =>
  [`()=>${functionName}`, ...(functionName === 'get' ? ['()=>from[key]'] : [])].some(
    ({ length }) => whole !== undefined && whole.endOffset - whole.startOffset === length,
  );

const entered = async (inspector: Session, work: () => Promise<void>): Promise<readonly string[]> => {
  await inspector.post('Profiler.takePreciseCoverage');
  await work();
  const { result } = await inspector.post('Profiler.takePreciseCoverage');
  const files = result
    .filter(({ functions }) => functions.some((one) => (one.ranges[0]?.count ?? 0) > 0 && !isGetter(one)))
    .map(({ url }) => ownFile(url));
  return [...new Set(files)].filter((file) => file !== null).toSorted();
};

const told = (title: string, files: readonly string[]): void => {
  const rooms = new Set(files.map((file) => path.dirname(file)));
  const lines = [...rooms].map((room) => {
    const count = files.filter((file) => path.dirname(file) === room).length;
    return `  ${String(count).padStart(3)} ${room}`;
  });
  process.stdout.write(`${title}: ${String(files.length)} files\n${lines.join('\n')}\n`);
  if (process.argv.includes('--files')) process.stdout.write(`${files.join('\n')}\n`);
};

const main = async (): Promise<void> => {
  const services = { ...(await openServices()), library: readAll() };
  const handle = makePipeline(services, null);
  const inspector = new Session();
  inspector.connect();
  await inspector.post('Profiler.enable');
  await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const of = (input: Input) => entered(inspector, () => handle(aTurn({ input })));
  told(`A first sentence (“${text}”)`, await of({ kind: 'text', text }));
  const session = await services.store.findLiveSession('conversation-1', 'person-1');
  if (session) {
    const press = aPress({ verb: 'start-guide', session: session.id }, session.cardId);
    told('A press (“Start”)', await of(press));
  }
  inspector.disconnect();
  await services.close();
};

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
