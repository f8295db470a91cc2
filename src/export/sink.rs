//! What an article can be written to.

/// Takes an article value by value, in the order of its fields.
pub trait Sink: Sized {
    /// An object; `fields` writes its fields.
    fn object(&mut self, fields: impl FnOnce(&mut Self));

    /// A list of values, all of one sort.
    fn list<T>(&mut self, items: impl ExactSizeIterator<Item = T>, item: impl FnMut(&mut Self, T));

    /// The name of a field; its value follows.
    fn key(&mut self, name: &'static str);

    /// A value, or `null`.
    fn nullable<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T));

    /// A field that is left out where there is nothing to say.
    fn optional<T>(&mut self, name: &'static str, value: Option<T>, write: impl FnOnce(&mut Self, T));

    /// Which of two sorts of value follows, where a field has either.
    fn either(&mut self, first: bool);

    /// A number that fits 31 bits: an offset, an id.
    fn number(&mut self, number: usize);

    /// A number of people.
    fn large(&mut self, number: u64);

    /// A coordinate, in hundred thousandths of a degree: five decimals are a metre.
    fn degrees(&mut self, parts: i32);

    /// Yes or no.
    fn flag(&mut self, flag: bool);

    /// A string.
    fn string(&mut self, text: &str);

    /// A field with its value.
    fn field(&mut self, name: &'static str, value: impl Value) {
        self.key(name);
        value.put(self);
    }
}

/// A value that knows how it is written.
pub trait Value {
    /// Writes it.
    fn put(self, sink: &mut impl Sink);
}

impl Value for usize {
    fn put(self, sink: &mut impl Sink) {
        sink.number(self);
    }
}

impl Value for u64 {
    fn put(self, sink: &mut impl Sink) {
        sink.large(self);
    }
}

impl Value for bool {
    fn put(self, sink: &mut impl Sink) {
        sink.flag(self);
    }
}

impl Value for &str {
    fn put(self, sink: &mut impl Sink) {
        sink.string(self);
    }
}

impl Value for jiff::civil::Date {
    fn put(self, sink: &mut impl Sink) {
        sink.string(&self.to_string());
    }
}

impl<V: Value> Value for Option<V> {
    fn put(self, sink: &mut impl Sink) {
        sink.nullable(self, |sink, value| value.put(sink));
    }
}
