/** Processor time that a piece of work takes, in milliseconds. Not the clock: other work on the machine does not count. */
export const processorTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
