import { startOtherSystems } from './other-systems';
import type { OtherSystems } from './other-systems';
import { useJourney } from '../playground/journey';
import type { Journey } from '../playground/journey';

let started: OtherSystems | null = null;
let isStopped = false;

/** The journey of a test file whose bot tells other systems of its tickets and asks about an incident after three reports. */
export const useOtherSystems = (): { readonly current: Journey; readonly systems: OtherSystems } => {
  const journey = useJourney(async () => {
    started = await startOtherSystems();
    return { ...started.settings, INCIDENT_REQUESTERS: '3' };
  });
  if (!isStopped) {
    isStopped = true;
    afterAll(() => started?.stop());
  }
  return {
    get current() {
      return journey.current;
    },
    get systems() {
      if (!started) throw new Error('The other systems have not started.');
      return started;
    },
  };
};
