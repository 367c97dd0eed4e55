// A bot and a Playground of its own: here tickets are told to other systems, and few reports make an incident.
import './incidents';
import './other-systems';
