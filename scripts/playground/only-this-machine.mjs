// Loaded into the Agents Playground before it starts. It listens on every address of the machine and asks nobody who they
// are, and it has no option for that; so anybody in the network could talk to the bot, which checks no tokens here.
import { Server } from 'node:net';

const { listen } = Server.prototype;
Server.prototype.listen = function (port, ...rest) {
  const namesNoHost = typeof port === 'number' && typeof rest[0] !== 'string';
  return namesNoHost ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest);
};
