import type { PageEvent } from '../../contract/answers';
import { readerHeaders } from './ask';

/** What is heard: an event, or that some may have been missed, so that what is shown is to be asked for anew. */
export type Heard = PageEvent | { readonly kind: 'missed' };

const listeners = new Set<(heard: Heard) => void>();

/** Hears what changes; gives back how to stop. */
export const hear = (listener: (heard: Heard) => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const tell = (heard: Heard): void => listeners.forEach((listener) => listener(heard));

/** The `data:` of each event in a stream of text, as far as events are whole; and what is left. */
const eventsIn = (text: string): { readonly data: readonly string[]; readonly rest: string } => {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  const data = blocks.map((block) =>
    block
      .split('\n')
      .filter((line) => line.startsWith('data:'))
      .map((line) => line.slice(5).trimStart())
      .join('\n'),
  );
  return { data: data.filter(Boolean), rest };
};

const read = async (signal: AbortSignal): Promise<void> => {
  const headers = { ...(await readerHeaders()), accept: 'text/event-stream' };
  const response = await fetch('/tab/api/events', { headers, signal });
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
  tell({ kind: 'missed' });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let pending = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const { data, rest } = eventsIn(pending + value);
    pending = rest;
    for (const each of data) tell(JSON.parse(each) as PageEvent);
  }
};

const shortest = 1_000;
/** Where the stream cannot be had, what is shown is asked for anew this often, in milliseconds. */
const longest = 15_000;

let stop: (() => void) | null = null;

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const follow = async (signal: AbortSignal, pause: number): Promise<void> => {
  const next = await read(signal).then(
    () => shortest,
    () => Math.min(pause * 2, longest),
  );
  await sleep(next * (0.75 + Math.random() / 2), signal);
  if (signal.aborted) return;
  if (next === longest) tell({ kind: 'missed' });
  await follow(signal, next);
};

/** Begins to hear the server; a stream that ends is begun anew after a while. */
export const startHearing = (): void => {
  if (stop) return;
  const aborting = new AbortController();
  stop = () => aborting.abort();
  void follow(aborting.signal, shortest);
};

/** Stops, when the page is set aside. */
export const stopHearing = (): void => {
  stop?.();
  stop = null;
};
