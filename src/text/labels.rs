//! Labels of speakers, in interviews and transcripts: `LEE: It is safe.`

/// The longest label, in bytes and in words: `Dr. Anna Lindqvist`.
const LONGEST: usize = 48;
const MOST_WORDS: usize = 5;

/// The label that a line or a paragraph begins with: a few words with capitals, before a colon with a blank after it.
#[must_use]
pub fn speaker_label(text: &str) -> Option<&str> {
    let colon = text.bytes().take(LONGEST).position(|byte| byte == b':')?;
    let label = &text[..colon];
    let words = || label.split_whitespace();
    let few = (1..=MOST_WORDS).contains(&words().count());
    let apart = text[colon + 1..].starts_with(char::is_whitespace);
    (few && apart && words().all(|word| word.starts_with(char::is_uppercase))).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::speaker_label;

    #[test]
    fn a_few_capitalised_words_before_a_colon() {
        assert_eq!(speaker_label("LEE: It is safe."), Some("LEE"));
        assert_eq!(speaker_label("Dr. Anna Lindqvist: It is safe."), Some("Dr. Anna Lindqvist"));
        assert_eq!(speaker_label("Q: Is it safe?"), Some("Q"));
        assert_eq!(speaker_label("At 9:30 they left."), None);
        assert_eq!(speaker_label("The mayor said: It is safe."), None);
        assert_eq!(speaker_label("Five Words Are Too Many Here: So it goes."), None);
    }
}
