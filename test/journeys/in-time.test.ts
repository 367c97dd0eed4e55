// What happens when time goes by. A bot of its own, because these journeys put its clock forward by days.
import './in-time/sessions';
import './in-time/tickets';
import './in-time/rating';
