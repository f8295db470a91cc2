// The text of --help.

export const HELP = `Usage: wiremark [options] [FILE…]

Reads news articles and marks who and what they name, who says what, when things
happen, and how many people are killed or hurt. Without FILE, or with -, it reads
standard input. Nothing leaves this computer.

Options:
  --published DAY   the day of publication, such as 2024-11-29; without it, and if
                    the article does not state it, "Friday" stays unresolved
  --kinds LIST      only these kinds: entity, date, quote, casualty
  --conventions LIST
                    house rules for numbers that are not exact, as in
                    dozens=24,moreThan=stated: dozens 12 or 24; moreThan next
                    (41 for "more than 40") or stated; about tenth (252 to 308
                    for "about 280") or stated; rivals, which of several
                    versions a toll records: first, highest, lowest or last
  --format FORMAT   text (a readable report, the default) or json
  --jsonl           a stream: one {"id", "text", "published"?} a line in, one
                    article with the same id a line out
  --help            this text
  --version         the version

The exit status is 0 if all went well, 1 if a file or a line could not be read,
and 2 if the command line makes no sense.
`;
