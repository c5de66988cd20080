"""What training leans on, tried on tiny models of random weights: python3 -m unittest model_test (in this folder; needs torch and sentencepiece)."""
import pathlib
import tempfile
import unittest

import numpy as np
import sentencepiece as spm
import torch

import segmentation
from batches import shown
from beam import NORMAL, Search, beam
from card import Card, Table, recipes
from greedy import greedy
from model import Translator
from state import load_translator, pack_weights
from vocabulary import EOS, UNK, write_vocabulary

PIECES = ["</s>", "<unk>", "▁", "a", "b", "c", "▁a", "▁ab", "bc", "abc"]
SHAPE = {"vocabulary": len(PIECES) + 1, "width": 64, "encoder_layers": 2, "decoder_layers": 2, "inner": 128, "dropout": 0.0}
PAD = len(PIECES)
LIMIT = 12


def translator(seed):
    torch.manual_seed(seed)
    return Translator(**SHAPE).eval()


def half_taught(steps=60):
    """A model that has begun to learn to write the signs backwards: sure of some lines, not of others."""
    model = translator(0).train()
    optimiser = torch.optim.Adam(model.parameters(), 1e-3)
    for step in range(steps):
        ids = some_ids(step, 32)[1:]
        wanted = torch.cat([ids[:, :5].flip(1), ids[:, 5:]], 1)
        target = torch.cat([torch.full_like(wanted[:, :1], PAD), wanted[:, :-1]], 1)
        loss = torch.nn.functional.cross_entropy(model.scores(model(ids, ids != PAD, target)).flatten(0, 1), wanted.flatten())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return model.eval()


def some_ids(seed, rows=8):
    made = torch.randint(2, PAD, (rows, 6), generator=torch.Generator().manual_seed(seed))
    made[:, 5] = EOS
    made[0, 4:] = torch.tensor([EOS, PAD])
    return made


def score_of(model, ids, target):
    """Mean log-probability as beam.py reckons it."""
    wanted = torch.tensor(target)
    states = model(ids[None], (ids != PAD)[None], torch.cat([torch.tensor([PAD]), wanted[:-1]])[None])
    scores = model.scores(states)[0]
    scores[:, [PAD, UNK]] = -1e4
    return scores.log_softmax(-1)[torch.arange(len(target)), wanted].sum().item() / len(target) ** NORMAL


class Beam(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.model, cls.ids = half_taught(), some_ids(1000, 100)
        cls.greedy = greedy(cls.model, cls.ids, PAD, EOS, UNK, LIMIT)

    def test_of_one_line_is_greedy_or_goes_on_to_something_likelier(self):
        same, better, worse = self.against_greedy(1)
        self.assertGreater(same, 50)
        self.assertEqual(worse, 0)

    def test_of_four_lines_finds_likelier_ones(self):
        _, better, worse = self.against_greedy(4)
        self.assertGreater(better, 10)
        self.assertLess(worse, better / 10)  # a line that began less likely can be lost

    def test_goes_on_while_a_longer_line_could_become_the_best(self):
        search = Search(1, 2, 100, EOS, "cpu")
        search.ended_score[0], search.scores[0] = -5 / 8**NORMAL, torch.tensor([-10.0, -12.0])
        self.assertFalse(search.is_over())  # ten nats on a hundred tokens are fewer a token than five on eight
        search.scores[0] = torch.tensor([-50.0, -60.0])
        self.assertTrue(search.is_over())

    def against_greedy(self, width):
        made = beam(self.model, self.ids, PAD, EOS, UNK, LIMIT, width)
        gains = [score_of(self.model, row, found) - score_of(self.model, row, one)
                 for row, one, found in zip(self.ids, self.greedy, made) if one[-1] == EOS and found]
        better, worse = sum(gain > 1e-3 for gain in gains), sum(gain < -1e-3 for gain in gains)
        return len(gains) - better - worse, better, worse


class Weights(unittest.TestCase):
    def test_weights_come_back_as_they_were_packed(self):
        with tempfile.TemporaryDirectory() as folder:
            model = translator(3)
            pack_weights(pathlib.Path(folder) / "w.npz", {name: w.numpy() for name, w in model.state_dict().items()}, SHAPE)
            back = load_translator(pathlib.Path(folder) / "w.npz")
            self.assertLess((back.shared.weight - model.shared.weight).abs().max().item(), 1e-3)


class Segmentation(unittest.TestCase):
    def test_cuts_the_share_anew_and_says_the_same(self):
        with tempfile.TemporaryDirectory() as folder:
            tokens = vocabulary_in(folder, PIECES)
            segmentation.load(f"{folder}/vocabulary.model", 0.5, 0.1)
            sentences = [tokens.encode("abc ab abc bc") + [EOS]] * 200 + [[UNK, EOS]] * 5
            lengths = np.array([len(ids) for ids in sentences])
            flat, made = segmentation.cut(np.concatenate(sentences).astype(np.uint16), lengths, 1, 0)
            rows = np.split(flat, np.cumsum(made)[:-1])
            self.assertEqual(len(rows), 205)
            changed = sum(row.tolist() != sentences[0] for row in rows[:200])
            self.assertTrue(60 < changed < 120, changed)
            for row in rows[:200]:
                self.assertEqual(tokens.decode(row[:-1].tolist()), "abc ab abc bc")
                self.assertEqual(row[-1], EOS)
            for row in rows[200:]:
                self.assertEqual(row.tolist(), [UNK, EOS])


class Shown(unittest.TestCase):
    def test_a_teacher_takes_its_share_from_what_it_translated_alone(self):
        sources = [{"weight": 2.0}, {"weight": 1.0}]
        corpus, teacher = {"source": np.array([0, 0, 1])}, {"source": np.array([0])}
        first, second = shown(sources, [corpus, teacher], [1, 0.5])
        self.assertEqual(first.tolist(), [1.5, 1.5, 1.0])  # of two pairs one was translated: a quarter of what is shown
        self.assertEqual(second.tolist(), [1.0])
        self.assertEqual(shown(sources, [corpus], [1])[0].tolist(), [2.0, 2.0, 1.0])


class EarlierCard(unittest.TestCase):
    LICENCES = {name: {"made_by": "human", "licence": "CC0, as stated"} for name in ("news", "web")}

    def table(self, **weights):
        """source: its weight, for German alone."""
        sources = [{"name": name, "pairs": int(1000 * weight), "weight": weight} for name, weight in weights.items()]
        return Table.of({"languages": {"de": {"sources": sources}}}, self.LICENCES)

    def test_gives_back_what_was_written(self):
        for made in (["one."], ["one.\n\n- its log", "two."]):
            text = f"# x\n\n## Recipe\n\n{recipes(made)}\n\n## Scores\n\nnone\n\n## Data and licences\n\n{self.table(news=2.0, web=1.5).text()}\n"
            card = Card(text)
            self.assertEqual(card.recipes, made)
            self.assertEqual(card.table.text(), self.table(news=2.0, web=1.5).text())

    def test_a_further_go_is_one_more_column(self):
        rows = self.table(news=2.0).and_then(self.table(news=0.5, web=1.5)).rows
        self.assertEqual(rows["news"]["shown"], ["2", "0.5"])
        self.assertEqual(rows["web"]["shown"], ["\u2013", "1.5"])
        self.assertEqual(rows["news"]["pairs"], 2000)

    def test_reads_the_card_that_ships(self):
        card = Card((pathlib.Path(__file__).parents[3] / "data/models/crossquote-mul-en/README.md").read_text(encoding="utf-8"))
        self.assertGreater(len(card.recipes), 1)
        self.assertEqual({len(row["shown"]) for row in card.table.rows.values()}, {len(card.recipes)})
        self.assertIn("de", card.table.rows["tatoeba"]["languages"])


def vocabulary_in(folder, pieces):
    write_vocabulary([(piece, -float(len(pieces) - len(piece))) for piece in pieces], folder)
    return spm.SentencePieceProcessor(model_file=f"{folder}/vocabulary.model")


if __name__ == "__main__":
    unittest.main()
