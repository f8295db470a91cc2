// An article of our own with everything that makes offsets hard: an emoji, a byte order mark, CRLF, accents, no-break
// spaces, curly quotation marks.

export const ARTICLE = [
  '\uFEFFCar bomb kills four in Aleppo 🚨, officials say',
  '',
  'ALEPPO, Syria (Nov. 29, 2024) — A car bomb killed four people in Aleppo on Friday, including two students,',
  'and wounded at least 12, Health Minister José\u00A0Álvarez said.',
  '“We have never seen anything like it 😢,” Álvarez said on Thursday. “The hospitals are full.”',
  '',
  'Rebels led by the Free Army were expected to meet in Damascus next week.',
].join('\r\n');

export const PUBLISHED = '2024-11-29';
