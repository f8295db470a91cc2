// Measuring and printing, for all benches.

/** Milliseconds of one call, warm: the median of at least three calls in at least a second. */
export function measure(action) {
  return inTurn([action])[0];
}

/** The same for several actions that are done in turn. */
export function inTurn(actions) {
  const second = 1000 * actions.length;
  let start = performance.now();
  for (let round = 0; round < 3 && performance.now() - start < second; round++) for (const action of actions) action();
  const times = actions.map(() => []);
  start = performance.now();
  while (times[0].length < 3 || performance.now() - start < second) {
    actions.forEach((action, index) => {
      const before = performance.now();
      action();
      times[index].push(performance.now() - before);
    });
  }
  return times.map(median);
}

export function median(times) {
  return times.toSorted((a, b) => a - b)[times.length >> 1];
}

export function kilobytes(text) {
  return `${(text.length / 1000).toFixed(text.length < 10_000 ? 1 : 0)} kB`;
}

export function perKilobyte(time, text) {
  return ((1e6 * time) / text.length).toFixed(0);
}

export function speed(time, text) {
  return `${(text.length / 1000 / time).toFixed(1)} MB/s`;
}

export function times(factor) {
  return `${factor.toFixed(1)} ×`;
}

/** Prints a table; the first column to the left, the others to the right. */
export function print(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(
      `  ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ')}`,
    );
}
