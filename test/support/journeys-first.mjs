import Sequencer from '@jest/test-sequencer';

const isJourney = ({ path }) => /[\\/]journeys[\\/]/.test(path);

/**
 * Journeys come first, because they take longest, which the size of their files does not tell; all other tests as jest has
 * them: those that took long the last time, or, in a checkout in which they never ran, those that are large.
 */
export default class JourneysFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isJourney), ...sorted.filter((test) => !isJourney(test))];
  }
}
