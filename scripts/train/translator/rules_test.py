"""What the rules of preparation promise, on sentences made up for it: python3 -m unittest rules_test (in this folder)."""
import bz2
import collections
import json
import pathlib
import random
import tempfile
import unittest

from catalogues import catalogue_pairs, text_pairs, without_accelerators
from clean import fault, lost_lord
from collect import repeated
from descriptions import description_pairs
from dictionary import entries
from handbooks import handbook_pairs
from keyed import dialogue_pairs, keyed_pairs, strings
from names import rename
from noise import roughen, without_accents
from normalise import normalise
from words import FILE, enter, words_of

try:
    import numpy as np
except ImportError:  # rules alone need nothing but Python
    np = None
if np:
    from in_context import Nouns, exchanged, known_word, put_in


class Normalise(unittest.TestCase):
    def test_gives_every_quotation_mark_the_same_form(self):
        for opening, closing in ("„“", "»«", "«»", "“”"):
            self.assertEqual(normalise(f"{opening}Halt{closing}, rief sie."), '"Halt", rief sie.')

    def test_keeps_case_accents_and_numbers(self):
        self.assertEqual(normalise("Çelik, Ökoñ  1.250,5 €"), "Çelik, Ökoñ 1.250,5 €")

    def test_removes_what_cannot_be_seen(self):
        self.assertEqual(normalise("\ufeffBrü\u00adcke\u200b \u2067weg\u2069\r\n"), "Brücke weg")

    def test_reads_arabic_and_persian_digits_and_letters_as_one(self):
        self.assertEqual(normalise("۱۹۸۸ ١٩٨٨"), "1988 1988")
        self.assertEqual(normalise("يک"), normalise("یك"))

    def test_leaves_stress_marks_off_and_takes_a_lone_acute_for_an_apostrophe(self):
        self.assertEqual(normalise("за\u0301мок"), "замок")
        self.assertEqual(normalise("gibt´s"), "gibt's")

    def test_changes_nothing_the_second_time(self):
        for text in ("„Ja“ – sagte er…", "m² ½ №5", "اَلسَّلامُ ٢٠", "don´t — stop"):
            self.assertEqual(normalise(normalise(text)), normalise(text))


class Words(unittest.TestCase):
    def test_are_letters_in_lower_case(self):
        self.assertEqual(words_of("Holm\u2019s 3rd Boat\u00ad, x_y"), ["holm", "s", "rd", "boat", "x", "y"])

    def test_are_entered_once_among_the_other_files(self):
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder)
            others = [{"path": path, "bytes": 1, "sha256": ""} for path in ("config.json", FILE, "zones.json")]
            (out / "manifest.json").write_text(json.dumps({"revision": "1", "files": others}), encoding="utf-8")
            (out / FILE).write_bytes(b"ab")
            enter(out, "2")
            manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
        self.assertEqual(manifest["revision"], "2")
        self.assertEqual([file["path"] for file in manifest["files"]], ["config.json", FILE, "zones.json"])
        self.assertEqual(manifest["files"][1], {
            "path": FILE, "bytes": 2, "sha256": "fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603"})


class Clean(unittest.TestCase):
    def test_keeps_an_honest_pair(self):
        self.assertIsNone(fault("Die Brücke wurde 1987 gesprengt.", "The bridge was blown up in 1987.", "de"))
        self.assertIsNone(fault("Вони вийшли о п'ятій ранку.", "They left at five in the morning.", "uk"))

    def test_leaves_out_what_is_in_the_wrong_language_or_alphabet(self):
        self.assertEqual(fault("Der Zug hielt an der Grenze an.", "Der Zug hielt und die Leute stiegen mit den Kindern aus.", "de"), "language")
        self.assertEqual(fault("This is Russian.", "This is Russian.", "ru"), "letters")

    def test_leaves_out_copies_markup_and_other_numbers(self):
        self.assertEqual(fault("Kernel panic not syncing Attempted", "Kernel panic not syncing attempted", "de"), "copied")
        self.assertEqual(fault("Rufen Sie open() und close() auf.", "Call open() and close().", "de"), "markup")
        self.assertEqual(fault("Es gab 85 Tote.", "There were 58 dead.", "de"), "numbers")

    def test_reads_thousands_however_they_are_set_apart(self):
        self.assertIsNone(fault("Rund 12.500 Menschen flohen.", "About 12,500 people fled.", "de"))

    def test_notices_a_verse_without_its_lord(self):
        self.assertTrue(lost_lord("Und der HERR redete", "And the spoke"))
        self.assertFalse(lost_lord("Und der HERR redete", "And the LORD spoke"))

    def test_takes_a_pair_once_and_a_sentence_five_times(self):
        seen, sides = set(), (collections.Counter(), collections.Counter())
        self.assertIsNone(repeated("a", "b", seen, sides))
        self.assertEqual(repeated("a", "b", seen, sides), "twice")
        self.assertEqual([repeated("a", str(i), seen, sides) for i in range(5)], [None] * 4 + ["often"])


class Names(unittest.TestCase):
    def test_gives_both_sides_the_same_other_name(self):
        chance = random.Random(5)
        made = {rename("Tom kam heim.", "Tom came home.", chance) for _ in range(200)}
        self.assertIn(("Tom kam heim.", "Tom came home."), made)
        self.assertGreater(len(made), 10)
        for a, b in made:
            self.assertEqual(a.split()[0], b.split()[0])

    def test_leaves_a_pair_without_them_alone(self):
        self.assertEqual(rename("Es regnet.", "It is raining.", random.Random(1)), ("Es regnet.", "It is raining."))


class Noise(unittest.TestCase):
    def test_changes_about_one_pair_in_thirteen_and_always_the_same_ones(self):
        def draw():
            chance = random.Random(3)
            return [roughen("Über die Straße liefen Kinder.", "Children ran across the street.", "de", chance) for _ in range(5000)]
        copies = [copy for copy in draw() if copy]
        self.assertTrue(300 < len(copies) < 480, len(copies))
        self.assertEqual(draw(), draw())

    def test_spells_umlauts_out_and_leaves_a_turkish_i_right(self):
        self.assertEqual(without_accents("Größe über Öl", "de"), "Groesse ueber Oel")
        self.assertEqual(without_accents("ışık söndü", "tr"), "isik sondu")


class Dictionary(unittest.TestCase):
    def read(self, line):
        return [entry[:3] for entry in entries([line])]

    def test_sets_forms_side_by_side_and_takes_the_first_english_wording(self):
        self.assertEqual(self.read("Steg {m} (am See); Anleger {m} [naut.] | Stege {pl} :: jetty; landing stage [Br.] | jetties"), [
            ("Steg", "jetty", "m"), ("Anleger", "jetty", "m"), ("Stege", "jetties", "pl")])

    def test_writes_out_what_is_shortened(self):
        self.assertEqual(self.read("jdm. etw. ausrichten {vt} :: to tell sb. sth."), [("jemandem etwas ausrichten", "to tell someone something", None)])

    def test_leaves_out_choices_and_lines_whose_sides_have_not_as_many_forms(self):
        self.assertEqual(self.read("auf/an der Mole :: on the mole"), [])
        self.assertEqual(self.read("Kai {m} | Kais {pl} :: quay"), [])

    def test_knows_the_words_of_one_trade(self):
        self.assertEqual([special for *_, special in entries(["Stieglitz {m} [ornith.] :: goldfinch", "Steg {m} :: jetty"])], [True, False])


@unittest.skipUnless(np, "numpy is not installed")
class InContext(unittest.TestCase):
    def setUp(self):
        nouns = [["Boot", "boat", "n"], ["Eisfloß", "ice raft", "n"], ["Matrose", "sailor", "m"], ["Fährmann", "ferryman", "m"]] + [
            [f"Wort{i}", f"word{i}", "n"] for i in range(120)]
        counts = collections.Counter({"Boot": 500, **{f"Wort{i}": 99 for i in range(120)}})
        near = {"Boot": np.ones(2), "Eisfloß": np.ones(2)}
        counts.update({f"Selten{i}": 1 for i in range(120)})
        nouns += [[f"Selten{i}", f"rare{i}", "n"] for i in range(120)]
        self.nouns = Nouns(nouns, counts, lambda word: near.get(word, np.array([1.0, -1.0])))

    def test_puts_a_rare_noun_of_the_same_gender_in_the_place_of_a_common_one(self):
        made = {put_in("Das Boot kam.", "A boat came.", self.nouns, random.Random(i)) for i in range(300)}
        self.assertIn(("Das Eisfloß kam.", "An ice raft came."), made)
        self.assertTrue(all(a.startswith("Das ") and a.endswith(" kam.") and b.endswith(" came.") and "boat" not in b for a, b in made))

    def test_leaves_a_pair_alone_whose_noun_is_said_twice_or_otherwise(self):
        self.assertIsNone(put_in("Ein Boot sank.", "A boat next to a boat sank.", self.nouns, random.Random(1)))
        self.assertIsNone(put_in("Das Boot sank.", "The vessel sank.", self.nouns, random.Random(1)))

    def test_gives_the_english_its_article_and_capital(self):
        self.assertEqual(exchanged("Boat people saw a boat.", "boat", "oar"), "Oar people saw a boat.")
        self.assertEqual(exchanged("She saw a boat.", "boat", "oar"), "She saw an oar.")
        self.assertEqual(exchanged("She saw an oar.", "oar", "union"), "She saw a union.")
        self.assertEqual(exchanged("She saw a boat.", "boat", "heir"), "She saw an heir.")

    def test_does_not_need_a_dictionary_for_common_words(self):
        counts = collections.Counter(Boot=500, Floß=3)
        self.assertEqual([known_word((word, "", "ding"), counts) for word in ("Boot", "Floß", "das Boot")], [True, False, False])
        self.assertFalse(known_word(("Boot", "boat", "tatoeba"), counts))


class Catalogues(unittest.TestCase):
    def test_cuts_into_sentences_where_both_sides_have_as_many(self):
        self.assertEqual(list(text_pairs("<b>Halt!</b> Wer da?\nNiemand.", "Stop! Who goes there?\nNobody.")), [
            ("Halt!", "Stop!"), ("Wer da?", "Who goes there?"), ("Niemand.", "Nobody.")])
        self.assertEqual(list(text_pairs('"Halt!" Wer da?', '"Stop!" Who goes there?')), [('"Halt!"', '"Stop!"'), ("Wer da?", "Who goes there?")])
        self.assertEqual(list(text_pairs("Halt, wer da?", "Stop! Who goes there?")), [("Halt, wer da?", "Stop! Who goes there?")])

    def test_leaves_out_what_a_program_fills_in(self):
        self.assertEqual(list(text_pairs("%d Boote", "%d boats")), [])
        self.assertEqual(list(text_pairs("%1 Boote", "%1 boats")), [])

    def test_leaves_the_marks_of_menus_off(self):
        self.assertEqual([without_accelerators(text) for text in ("_Anker lichten", "Netze && &Taue k&appen", "Boot & Netz", "A&B, an_bord")], [
            "Anker lichten", "Netze & Taue kappen", "Boot & Netz", "A&B, an_bord"])


class Files(unittest.TestCase):
    """What is read from files, each written here in its own form."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def handbook(self, german, english):
        return list(handbook_pairs(self.write("de", german), self.write("en", english)))

    def test_pairs_the_blocks_of_a_handbook_and_nothing_where_one_is_missing(self):
        english = "<title>Boats</title><para>A <em>boat</em>, a net.</para>"
        self.assertEqual(self.handbook("<title>Boote</title><para>Ein <em>Boot</em>, ein Netz.</para>", english), [
            ("Boote", "Boats"), ("Ein Boot, ein Netz.", "A boat, a net.")])
        self.assertEqual(self.handbook("<para>Ein Boot, ein Netz.</para>", english), [])

    def test_leaves_out_blocks_with_code_or_a_name_that_is_filled_in(self):
        self.assertEqual(self.handbook("<p>Tippe <code>ls</code>.</p><p>Mit &kapp; rudern.</p>", "<p>Type <code>ls</code>.</p><p>Row with &kapp;.</p>"), [])

    def test_finds_a_text_of_a_game_by_its_key(self):
        german = self.write("de", "# Boote\nBOAT\nDas Boot.\n\nNET\n'''Das Netz.\nEs reißt.'''\n\nSOLD\nFür [[PRICE]] verkauft.\n")
        english = self.write("en", "NET\n'''The net.\nIt tears.'''\n\nBOAT\nThe boat.\n\nSOLD\nSold for [[PRICE]].\n")
        self.assertEqual(list(keyed_pairs(german, english, strings)), [("Das Boot.", "The boat."), ("Das Netz.", "The net."), ("Es reißt.", "It tears.")])

    def test_reads_a_dialogue_with_the_english_before_each_line(self):
        path = self.write("de", 'dialogId("a", "small", "A \\"net\\".")\ndialogStr("Ein \\"Netz\\".")\n')
        self.assertEqual(list(dialogue_pairs(path)), [('Ein "Netz".', 'A "net".')])

    def descriptions(self, *packages):
        for release in ("bookworm", "trixie", "sid"):
            for number, language in ((1, "de"), (2, "en")):
                entries_ = [f"Package: p{i}\nDescription-md5: {package[0]}\nDescription-{language}: {package[number]}" for i, package in enumerate(packages)]
                (self.folder / f"{release}-{language}.bz2").write_bytes(bz2.compress("\n\n".join(entries_).encode()))
        return list(description_pairs(self.folder, "de"))

    def test_joins_the_lines_of_a_description_and_keeps_items_apart(self):
        found = self.descriptions(("a", "Rudern\n Ein Boot,\n das fährt.\n .\n  - Ruder\n    aus Holz\n  - Netz", "rowing\n A boat\n that goes.\n .\n  - oar\n    of wood\n  - net"))
        self.assertEqual(found, [("Rudern", "rowing"), ("Ein Boot, das fährt.", "A boat that goes."), ("Ruder aus Holz", "oar of wood"), ("Netz", "net")])

    def test_takes_two_of_the_descriptions_that_differ_in_names_alone(self):
        found = self.descriptions(*((name, f"Daten für {name}", f"data for {name}") for name in ("Ako", "Bole", "Cimi")))
        self.assertEqual(found, [("Daten für Ako", "data for Ako"), ("Daten für Bole", "data for Bole")])

    def test_leaves_off_what_tells_a_translator_which_meaning_it_is(self):
        key, text = b"?team:Blue boats", "Blaue Boote".encode()
        numbers = (0x950412DE, 0, 1, 28, 36, 0, 0, len(key), 44, len(text), 45 + len(key))  # gettext's header and the places of one entry
        path = self.folder / "a.mo"
        path.write_bytes(b"".join(number.to_bytes(4, "little") for number in numbers) + key + b"\0" + text + b"\0")
        self.assertEqual(list(catalogue_pairs(path)), [("Blaue Boote", "Blue boats")])


if __name__ == "__main__":
    unittest.main()
