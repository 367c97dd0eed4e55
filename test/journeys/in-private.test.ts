// Journeys share one bot and one Playground a file: starting them takes longer than going through any of these.
import './greeting';
import './triage';
import './conversation';
import './guides';
import './safety';
import './clicks';
import './bad-input';
