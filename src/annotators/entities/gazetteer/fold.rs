//! How a name is written as a key of the gazetteer: lower case, without accents, stops and apostrophes, single blanks.
//!
//! The packing tool includes this very file, so that keys and look-ups cannot drift apart.

/// Appends the key form of one token to `key`: `al-Bāb` is looked up as `al`, `bab`.
pub fn fold_into(key: &mut Vec<u8>, token: &str) {
    if token.is_ascii() {
        key.extend(token.bytes().filter(|byte| !matches!(byte, b'.' | b'\'' | b'`')).map(|byte| byte.to_ascii_lowercase()));
        return;
    }
    let mut buffer = [0; 4];
    for character in token.chars() {
        match base_letter(character) {
            Some(base) => key.extend_from_slice(base.as_bytes()),
            None => {
                for lower in character.to_lowercase() {
                    key.extend_from_slice(lower.encode_utf8(&mut buffer).as_bytes());
                }
            }
        }
    }
}

/// The key of a whole name: tokens are parted by blanks and hyphens.
#[allow(dead_code, reason = "used by the packing tool and by tests")]
pub fn fold_name(name: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(name.len());
    for part in name.split([' ', '-', '–', '/', '\u{a0}']).filter(|part| !part.is_empty()) {
        if !key.is_empty() {
            key.push(b' ');
        }
        fold_into(&mut key, part);
    }
    key
}

/// An accented Latin letter without its accent; `""` for marks that are left out; `None` for any other character.
fn base_letter(character: char) -> Option<&'static str> {
    Some(match character {
        '\u{300}'..='\u{36f}' | '.' | '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ' | '`' | '´' => "",
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' | 'ǎ' | 'Ǎ' | 'ạ'..='ặ' | 'Ạ'..='Ặ' | 'ə' | 'Ə' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' | 'Ð' | 'ð' | 'Ḋ'..='ḓ' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' | 'ẹ'..='ệ' | 'Ẹ'..='Ệ' => "e",
        'Ĝ'..='ģ' | 'ǧ' | 'Ǧ' | 'Ḡ' | 'ḡ' => "g",
        'Ĥ'..='ħ' | 'Ḣ'..='ḫ' | 'ẖ' => "h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' | 'ỉ' | 'ị' | 'Ỉ' | 'Ị' => "i",
        'Ĵ' | 'ĵ' => "j",
        'Ķ'..='ĸ' | 'Ḱ'..='ḵ' => "k",
        'Ĺ'..='ł' | 'Ḷ'..='ḽ' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ŋ' | 'Ṅ'..='ṋ' => "n",
        'Ò'..='Ö' | 'ò'..='ö' | 'Ø' | 'ø' | 'Ō'..='ő' | 'ọ'..='ợ' | 'Ọ'..='Ợ' | 'Ơ' | 'ơ' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' | 'Ṙ'..='ṟ' => "r",
        'Ś'..='š' | 'Ș' | 'ș' | 'Ṡ'..='ṩ' => "s",
        'ß' => "ss",
        'Ţ'..='ŧ' | 'Ț' | 'ț' | 'Ṫ'..='ṱ' | 'ẗ' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' | 'ụ'..='ự' | 'Ụ'..='Ự' | 'Ư' | 'ư' => "u",
        'Ŵ' | 'ŵ' => "w",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' | 'ỳ'..='ỹ' | 'Ỳ'..='Ỹ' => "y",
        'Ź'..='ž' | 'Ẑ'..='ẕ' => "z",
        'Þ' | 'þ' => "th",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_key(name: &str, key: &str) {
        assert_eq!(String::from_utf8(fold_name(name)).as_deref(), Ok(key));
    }

    #[test]
    fn keys_are_plain() {
        assert_key("Hayat Tahrir al-Sham", "hayat tahrir al sham");
        assert_key("Türkiye", "turkiye");
        assert_key("Côte d’Ivoire", "cote divoire");
        assert_key("St. John's", "st johns");
        assert_key("Łódź", "lodz");
        assert_key("Киев", "киев");
    }
}
