// Labels texts with parts of speech by wink-nlp, for `train parts`: node tools/train/label.mjs CORPUS.jsonl … > LABELLED.jsonl
// A line out: {"text", "parts": [[offset in UTF-16, part of speech as Universal Dependencies names it], …]}.

import fs from 'node:fs';
import readline from 'node:readline';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model, ['sbd', 'pos']);

/** The offset and the part of speech of each token of `text`. */
function parts(text) {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(nlp.its.value);
  let end = 0;
  return tokens.out(nlp.its.pos).flatMap((part, index) => {
    const start = text.indexOf(values[index], end);
    if (start < 0) return [];
    end = start + values[index].length;
    return [[start, part]];
  });
}

for (const file of process.argv.slice(2)) {
  for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) {
    const { text } = JSON.parse(line);
    process.stdout.write(`${JSON.stringify({ text, parts: parts(text) })}\n`);
  }
}
