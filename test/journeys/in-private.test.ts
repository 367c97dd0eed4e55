// Journeys share one bot and one Playground a file: starting them takes longer than going through any of these.
import './conversation';
import './guides';
