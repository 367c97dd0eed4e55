// A bot and a Playground of its own: here no helpdesk channel stands in the configuration, and no list of agents.
import './helpdesk-setup';
