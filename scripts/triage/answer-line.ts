import { z } from 'zod';
import type { FactId } from '../../domain/facts';
import type { Triage, Triaged } from '../../language/result';

/** What one line of input became: the line to print, and what was wrong with it, if anything. */
export interface Answered {
  readonly output: string;
  readonly fault?: string;
}

const lineSchema = z.object({ text: z.string(), inSession: z.boolean().optional() });

/** The facts of the command line's format; what the bot reads besides stays inside it. */
const shown: ReadonlySet<FactId> = new Set<FactId>([
  'outlook',
  'windows',
  'scope',
  'folder',
  'web-right',
  'mode',
  'status-bar',
  'local-data',
  'outlook-opens',
  'changed-by-program',
  'error-text',
]);

const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

const asOutput = (text: string, triaged: Triaged): string =>
  JSON.stringify({
    text,
    decision: triaged.decision,
    label: triaged.label,
    confidence: rounded(triaged.confidence),
    alternatives: triaged.alternatives.map(({ label, confidence }) => ({ label, confidence: rounded(confidence) })),
    facts: Object.fromEntries(
      triaged.facts.filter(({ fact }) => shown.has(fact)).map(({ fact, value }) => [fact, value]),
    ),
  });

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
};

/** Answers one line `{"text": …}`; a line that is none gets `{"error": …}` in its place, so that lines stay side by side. */
export const answerLine = (triage: Triage, line: string, lineNumber: number): Answered => {
  const parsed = lineSchema.safeParse(parseLine(line));
  if (!parsed.success) {
    const fault = `line ${lineNumber}: expected {"text": "…"} as JSON, with "inSession" as true or false if at all`;
    return { output: JSON.stringify({ error: fault }), fault };
  }
  const { text, inSession } = parsed.data;
  return { output: asOutput(text, triage(text, { inSession: inSession ?? false })) };
};
