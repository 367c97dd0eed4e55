// A bot and a Playground of its own: here tickets are told to other systems, few reports make an incident, the helpdesk
// never sleeps, and the clock is put forward by days.
import './other-systems';
import './in-time';
