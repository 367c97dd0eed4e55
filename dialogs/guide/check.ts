import { checkGuide } from './check/check-guide';
import { checkSymptoms, checkUse } from './check/check-use';
import { inReadingOrder } from './fault';
import type { Fault, Places } from './fault';
import type { Library } from './guide';

/** What a check came to. */
export interface Checked {
  readonly faults: readonly Fault[];
  /** How many different walks through all guides were looked at. */
  readonly walks: number;
}

/** What several guides find wrong with the same procedure is told once. */
const withoutRepeats = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

/**
 * Checks what a library says as a whole: that every way ends, is needed and is safe for data.
 * @param otherReasons the reasons for which the conversation itself hands over; they must be written, and count as used
 */
export const check = (library: Library, places: Places, otherReasons: readonly string[]): Checked => {
  const guides = [...library.guides.values()].map((guide) => checkGuide(library, places, guide));
  const faults = [
    ...guides.flatMap((one) => one.faults),
    ...checkSymptoms(library, places),
    ...checkUse(library, places, otherReasons),
  ];
  return { faults: inReadingOrder(withoutRepeats(faults)), walks: guides.reduce((total, one) => total + one.walks, 0) };
};
