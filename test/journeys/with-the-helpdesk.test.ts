// Journeys share one bot and one Playground a file: starting them takes longer than going through any of these.
import './agents';
import './channel';
import './tickets';
import './own-tickets';
import './relay';
import './restarts';
