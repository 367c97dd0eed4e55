import type { ProcedureResult } from '../../domain/walk';
import { say } from '../texts/say';
import { Line } from './line';
import { When } from './when';

interface Step {
  readonly title: string;
  readonly result: ProcedureResult | 'begun' | 'partly' | 'none';
  readonly at: number;
}

/** What was tried, in order, with what came of each. */
export const Tried = ({ steps }: { readonly steps: readonly Step[] }) => (
  <ol className="tried">
    {steps.map(({ title, result, at }) => (
      <li key={`${title} ${at}`}>
        <Line text={title} />: <strong>{say('page-result', { result })}</strong>, <When at={at} />
      </li>
    ))}
  </ol>
);
