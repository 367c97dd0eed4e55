/** What PostgreSQL says when a transaction lost against another and is to be run again: serialization failure, deadlock. */
const conflicts = ['40001', '40P01'];
const mostTries = 5;

const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && conflicts.includes(String(error.code));

/** Runs a whole transaction, and again, up to five times in all, when the database rolled it back for another's sake. */
export const retryConflicts = async <T>(transaction: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      return await transaction();
    } catch (error) {
      if (tries === mostTries || !isConflict(error)) throw error;
    }
  }
};
