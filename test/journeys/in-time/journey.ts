import { useJourney } from '../../support/playground/journey';

/** A helpdesk that never sleeps, so that it does not matter on which day one of these journeys is reached. */
export const journey = useJourney({ BUSINESS_HOURS: '24/7', TICKET_TARGETS: 'normal 4h/3d' });

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
