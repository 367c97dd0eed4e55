/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/u;

/** A value as RFC 4180 writes it. */
const field = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows of values as CSV. */
export const csvOfRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((values) => values.map(field).join(',')).join('\r\n');
