//! Every name on the wire stands in `js/index.d.ts`, and every name there is on the wire: fields as they are seen in articles
//! that hold them all, enumerations by their whole lists.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use wiremark::annotators::{casualties, dates, entities, quotes};
use wiremark::export::{self, Named};
use wiremark::link::Standing;
use wiremark::options::{About, MoreThan, Rivals};
use wiremark::{BlockKind, Confidence, Kind, Options, Sex, annotate};

/// A TypeScript type, as far as the contract needs them.
#[derive(Clone, Debug, PartialEq)]
enum Type {
    /// `'killed'`
    Literal(String),
    /// `number`, `Span`
    Name(String),
    /// `Span[]`
    List(Box<Type>),
    /// `{ start: number; end: number }`
    Object(Vec<Field>),
    /// `Span | null`
    Union(Vec<Type>),
}

#[derive(Clone, Debug, PartialEq)]
struct Field {
    name: String,
    optional: bool,
    value: Type,
}

/// The declared types by name.
struct Declarations(BTreeMap<String, Type>);

impl Declarations {
    fn read() -> Self {
        let source = fs::read_to_string(root().join("js/index.d.ts")).expect("the types");
        let mut parser = Parser { tokens: tokens(&source), at: 0 };
        let mut types = BTreeMap::new();
        while parser.at < parser.tokens.len() {
            match parser.next().as_str() {
                "interface" => drop(parser.interface().map(|(name, object)| types.insert(name, object))),
                "type" => {
                    let name = parser.next();
                    parser.expect("=");
                    types.insert(name, parser.union());
                }
                _ => {}
            }
        }
        let mut whole = Self(types);
        whole.inherit();
        whole
    }

    /// Gives each interface the fields of the one that it extends, which the parser has left as its first field.
    fn inherit(&mut self) {
        let declared = self.0.clone();
        for object in self.0.values_mut() {
            while let Type::Object(fields) = object
                && fields.first().is_some_and(|field| field.name == "extends")
            {
                let Type::Name(base) = fields.remove(0).value else { panic!("a name") };
                let Type::Object(base) = &declared[&base] else { panic!("{base} is an interface") };
                fields.splice(0..0, base.iter().cloned());
            }
        }
    }

    /// Whether a value is of a type; notes in `seen` the fields that it has, and panics at a field that is not declared.
    fn holds(&self, what: &Type, value: &Value, path: &str, seen: &mut BTreeSet<String>) -> bool {
        match (what, value) {
            (Type::Literal(literal), _) => value == literal.as_str(),
            (Type::Union(types), _) => types.iter().any(|inner| self.holds(inner, value, path, seen)),
            (Type::List(item), Value::Array(items)) => items.iter().all(|value| self.holds(item, value, path, seen)),
            (Type::Object(fields), Value::Object(values)) => self.has_fields(fields, values, path, seen),
            (Type::Name(name), _) => match name.as_str() {
                "number" => value.is_number(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "null" => value.is_null(),
                "true" => value == true,
                name => self.holds(&self.0[name], value, name, seen),
            },
            _ => false,
        }
    }

    fn has_fields(
        &self,
        fields: &[Field],
        values: &serde_json::Map<String, Value>,
        path: &str,
        seen: &mut BTreeSet<String>,
    ) -> bool {
        let is_literal = |field: &&Field| matches!(field.value, Type::Literal(_));
        let kind = fields.iter().find(is_literal).map(|field| self.holds(&field.value, &values[&field.name], path, seen));
        if kind == Some(false) {
            return false; // another member of the union
        }
        for (name, value) in values {
            let path = format!("{path}.{name}");
            let field = fields.iter().find(|field| field.name == *name).unwrap_or_else(|| panic!("{path} is not declared"));
            assert!(self.holds(&field.value, value, &path, seen), "{path} is {value}, but declared as {:?}", field.value);
            seen.insert(path);
        }
        fields.iter().all(|field| field.optional || values.contains_key(&field.name))
    }

    /// The paths of all fields of a type, and of all types in it.
    fn paths(&self, what: &Type, path: &str, paths: &mut BTreeSet<String>) {
        match what {
            Type::List(item) => self.paths(item, path, paths),
            Type::Union(types) => types.iter().for_each(|inner| self.paths(inner, path, paths)),
            Type::Object(fields) => {
                for field in fields {
                    let path = format!("{path}.{}", field.name);
                    self.paths(&field.value, &path, paths);
                    paths.insert(path);
                }
            }
            Type::Name(name) => drop(self.0.get(name).map(|inner| self.paths(inner, name, paths))),
            Type::Literal(_) => {}
        }
    }

    /// Every list of at least two names, by the type or the field that it belongs to.
    fn enumerations(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::new();
        for (name, what) in &self.0 {
            lists_in(what, name, &mut found);
        }
        found
    }
}

fn lists_in(what: &Type, path: &str, found: &mut BTreeMap<String, BTreeSet<String>>) {
    match what {
        Type::Union(types) => {
            let names: BTreeSet<String> = types.iter().filter_map(literal).collect();
            if names.len() > 1 {
                found.insert(path.to_owned(), names);
            }
            types.iter().for_each(|inner| lists_in(inner, path, found));
        }
        Type::Object(fields) => fields.iter().for_each(|field| lists_in(&field.value, &format!("{path}.{}", field.name), found)),
        Type::List(item) => lists_in(item, path, found),
        Type::Literal(_) | Type::Name(_) => {}
    }
}

fn literal(what: &Type) -> Option<String> {
    if let Type::Literal(literal) = what { Some(literal.clone()) } else { None }
}

/// Words, quoted names and single signs, without comments.
fn tokens(source: &str) -> Vec<String> {
    let pattern = regex::Regex::new(r"//[^\n]*|(?s:/\*.*?\*/)|('[^']*'|[\w.]+|[^\s\w])").expect("a pattern");
    pattern.captures_iter(source).filter_map(|found| found.get(1)).map(|token| token.as_str().to_owned()).collect()
}

struct Parser {
    tokens: Vec<String>,
    at: usize,
}

impl Parser {
    fn peek(&self) -> &str {
        self.tokens.get(self.at).map_or("", String::as_str)
    }

    fn next(&mut self) -> String {
        self.at += 1;
        self.tokens[self.at - 1].clone()
    }

    fn takes(&mut self, token: &str) -> bool {
        let found = self.peek() == token;
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, token: &str) {
        assert!(self.takes(token), "expected {token}, found {}", self.peek());
    }

    /// An interface of data; `None` for one with methods.
    fn interface(&mut self) -> Option<(String, Type)> {
        let name = self.next();
        let base = self.takes("extends").then(|| Type::Name(self.next()));
        let start = self.at;
        let end = start + self.tokens[start..].iter().position(|token| token == "}").expect("an end");
        if self.tokens[start..end].iter().any(|token| token == "(") {
            return None;
        }
        let Type::Object(mut fields) = self.object() else { panic!("an object") };
        fields.splice(0..0, base.map(|value| Field { name: "extends".to_owned(), optional: false, value }));
        Some((name, Type::Object(fields)))
    }

    fn object(&mut self) -> Type {
        self.expect("{");
        let mut fields = Vec::new();
        while !self.takes("}") {
            self.takes("readonly");
            let name = self.next();
            let optional = self.takes("?");
            self.expect(":");
            fields.push(Field { name, optional, value: self.union() });
            self.takes(";");
        }
        Type::Object(fields)
    }

    fn union(&mut self) -> Type {
        self.takes("|");
        let mut types = vec![self.single()];
        while self.takes("|") {
            types.push(self.single());
        }
        if types.len() == 1 { types.remove(0) } else { Type::Union(types) }
    }

    fn single(&mut self) -> Type {
        let mut single = if self.peek() == "{" {
            self.object()
        } else {
            let token = self.next();
            token
                .strip_prefix('\'')
                .map_or(Type::Name(token.clone()), |quoted| Type::Literal(quoted.trim_end_matches('\'').to_owned()))
        };
        while self.takes("[") {
            self.expect("]");
            single = Type::List(Box::new(single));
        }
        single
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn texts(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("articles").map(|entry| entry.expect("an entry").path());
    let texts = entries.filter(|path| path.extension().is_some_and(|extension| extension == "txt"));
    texts.map(|path| fs::read_to_string(path).expect("an article")).collect()
}

/// Marks of all kinds in furniture, which the articles lack.
const TEASER: &str =
    "Rain fell.\n\nREAD MORE: Two people were killed in Homs on Friday, the mayor said: “We are lost.”\n\nIt stopped.";

#[test]
fn fields() {
    let declarations = Declarations::read();
    let article = Type::Name("Article".to_owned());
    let (mut seen, mut declared) = (BTreeSet::new(), BTreeSet::new());
    let articles = ["tests/articles", "www/examples"].iter().flat_map(|folder| texts(&root().join(folder)));
    for text in articles.chain([TEASER.to_owned()]) {
        let value = serde_json::from_str(&export::json(&annotate(&text, &Options::default()))).expect("JSON");
        assert!(declarations.holds(&article, &value, "Article", &mut seen), "an article as declared");
    }
    declarations.paths(&article, "Article", &mut declared);
    assert_eq!(declared.difference(&seen).collect::<Vec<_>>(), Vec::<&String>::new(), "declared, but in no article");
}

#[test]
fn enumerations() {
    fn names<N: Named>(path: &str) -> (String, BTreeSet<String>) {
        (path.to_owned(), N::ALL.iter().map(|value| value.name().to_owned()).collect())
    }
    let declared = Declarations::read().enumerations();
    let own = BTreeMap::from([
        names::<Kind>("Kind"),
        names::<dates::ReferenceSource>("Article.published.from"),
        names::<BlockKind>("Block.kind"),
        names::<Confidence>("Mark.confidence"),
        names::<entities::EntityType>("EntityType"),
        names::<entities::PlaceKind>("Place.kind"),
        names::<dates::DateType>("DateExpression.type"),
        names::<dates::Modifier>("DateExpression.mod"),
        names::<quotes::Form>("Quote.form"),
        names::<quotes::How>("Speaker.how"),
        names::<casualties::Outcome>("Outcome"),
        names::<casualties::Status>("CasualtyFigure.status"),
        names::<casualties::VictimGroup>("VictimGroup"),
        names::<casualties::Bound>("Count.bound"),
        names::<casualties::Unit>("Count.unit"),
        names::<Standing>("Standing"),
        names::<Sex>("Victim.sex"),
        names::<MoreThan>("Conventions.moreThan"),
        names::<About>("Conventions.about"),
        names::<Rivals>("Conventions.rivals"),
        ("DateExpression.anchor".to_owned(), ["none", "published"].map(str::to_owned).into()),
    ]);
    // What an interface inherits is a list of the interface that it inherits from.
    let inherited = |path: &String| path.ends_with(".confidence") && path != "Mark.confidence";
    assert_eq!(declared.into_iter().filter(|(path, _)| !inherited(path)).collect::<BTreeMap<_, _>>(), own);
}

#[test]
fn each_annotation_has_a_kind_of_its_own() {
    let declarations = Declarations::read();
    let Type::Union(members) = &declarations.0["Annotation"] else { panic!("a union") };
    let kind = |member: &Type| {
        let Type::Name(name) = member else { panic!("a name") };
        let Type::Object(fields) = &declarations.0[name] else { panic!("an interface") };
        fields.iter().find(|field| field.name == "kind").and_then(|field| literal(&field.value)).expect("a kind")
    };
    let kinds: BTreeSet<String> = members.iter().map(kind).collect();
    assert_eq!(kinds, Kind::ALL.iter().map(|kind| kind.name().to_owned()).collect());
}
