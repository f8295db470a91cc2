// Measuring and printing, for all benches.

/** Milliseconds of one call, warm: the median of at least five calls in at least a second. */
export function measure(action) {
  for (let round = 0; round < 3; round++) action();
  const times = [];
  const start = performance.now();
  while (times.length < 5 || performance.now() - start < 1000) {
    const before = performance.now();
    action();
    times.push(performance.now() - before);
  }
  return median(times);
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
