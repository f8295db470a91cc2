//! Room for lists that grow while a text is read. WebAssembly never gives memory back, and a list that doubles takes, while
//! it is moved, up to three times of what it holds.

/// A list this short tells little of how long it will be.
const FEW: usize = 1 << 16;

/// Makes room in a list for some `more`: if there is none, for what is to come if the rest of a whole text is like the part
/// that has been read.
pub fn make_room<T>(list: &mut Vec<T>, more: usize, read: usize, whole: usize) {
    if list.len() < FEW {
        list.reserve(more);
    } else if list.capacity() - list.len() < more {
        let rest = whole.saturating_sub(read) as f64 / read.max(1) as f64;
        let expected = (list.len() as f64 * rest * 1.05) as usize;
        list.reserve_exact(expected.min(whole / 2).max(list.len() / 4).max(more));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_grows_to_what_the_whole_text_will_need() {
        let mut list = Vec::new();
        for read in 0..100_000 {
            make_room(&mut list, 1, 3 * read, 300_000);
            list.push(read);
        }
        assert!((100_000..110_000).contains(&list.capacity()), "{}", list.capacity());
    }

    #[test]
    fn a_list_that_grows_late_is_seldom_moved() {
        let (mut list, mut moves) = (Vec::new(), 0);
        for item in 0..100_000 {
            moves += usize::from(list.len() == list.capacity());
            make_room(&mut list, 1, 99_999, 100_000);
            list.push(item);
        }
        assert!(moves < 40, "{moves}");
    }
}
