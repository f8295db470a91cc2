// The package's types as a program meets them.

import { type Annotation, type Annotator, load } from '../../js/index.js';
import { load as loadWorker } from '../../js/worker.js';

export async function use(): Promise<string[]> {
  const annotator: Annotator = await load({ wasm: new URL('https://example.org/wiremark.wasm') });
  const article = annotator.annotate('Two people were killed.', { published: '2024-11-29', kinds: ['casualty'] });
  const worker = await loadWorker();
  const same = await worker.annotate('Two people were killed.');
  const [first] = [annotator.daysOf('2024-W48')?.first, (await worker.moveDate('2024', '2023', '2025'))?.days.last];
  const figures = article.annotations.filter((mark) => mark.kind === 'casualty');
  const sums = [annotator.addUp(figures, article.incidents, { rivals: 'highest' }), await worker.addUp(figures, [])];
  worker.close();
  return [
    first ?? `${sums[0].tolls[0].best} of ${sums[1].incidents.length}`,
    ...[...article.annotations, ...same.annotations].map(describe),
  ];
}

function describe(mark: Annotation): string {
  switch (mark.kind) {
    case 'entity':
      return mark.type;
    case 'date':
      return mark.value ?? 'unresolved';
    case 'quote':
      return mark.speaker.name ?? mark.form;
    case 'casualty':
      return `${mark.count.low} ${mark.outcome}`;
  }
}

export async function misuse(annotator: Annotator) {
  // @ts-expect-error There is no such kind.
  annotator.annotate('', { kinds: ['dates'] });
  // @ts-expect-error A day is written, not a Date.
  annotator.annotate('', { published: new Date() });
  // @ts-expect-error There is no such house rule.
  annotator.annotate('', { conventions: { dozens: 13 } });
  // @ts-expect-error There is no such option.
  await load({ path: 'x' });
}
