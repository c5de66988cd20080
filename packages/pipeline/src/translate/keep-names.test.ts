import { describe, expect, it } from 'vitest';
import type { MachineText } from '../ports/translator.ts';
import { keepNames } from './keep-names.ts';

const SIGNALS = { unsure: false, coverage: null, end: 'stop' } as const;

/** @param known what the model makes of each text, and how sure of it it is; nobody asks for other texts. */
function keep(text: string, names: readonly string[], known: Readonly<Record<string, MachineText | string>>) {
  const asked: string[] = [];
  const made = async (texts: readonly string[]) => {
    asked.push(...texts);
    return new Map(
      texts.map((one) => {
        const machine = known[one];
        if (machine === undefined) throw new Error(`nobody expected ${one}`);
        return [one, typeof machine === 'string' ? { text: machine, signals: null } : machine];
      }),
    );
  };
  const guarded = (source: string) => ({ source, sourceLanguage: 'de', targetLanguage: 'en', names });
  return keepNames([text], { made, again: made, guarded }).then((kept) => ({
    text: kept.get(text)?.text,
    asked,
  }));
}

describe('keepNames', () => {
  it('puts back a name that the model took for a word', async () => {
    const { text } = await keep('Edda Weiß wartete am Tor.', ['Edda Weiß'], {
      'Edda Weiß wartete am Tor.': 'Edda White waited at the gate.',
      'Edda Müller wartete am Tor.': 'Edda Müller waited at the gate.',
    });
    expect(text).toBe('Edda Weiß waited at the gate.');
  });

  it('puts back one that the model spelt otherwise, with its genitive', async () => {
    const { text } = await keep('Lange stand Meinhards Wohnung leer.', ['Jost Meinhard'], {
      'Lange stand Meinhards Wohnung leer.': "Minhard's apartment was empty for long.",
      'Lange stand Müllers Wohnung leer.': "Müller's apartment was empty for long.",
    });
    expect(text).toBe("Meinhard's apartment was empty for long.");
  });

  it('asks once where the model kept the names, for the speakers of a report and who is addressed', async () => {
    const said = 'Mira Holm fragte Frau Weiß.';
    const { asked } = await keep(said, ['Mira Holm'], { [said]: 'Mira Holm asked Ms. Weiß.' });
    expect(asked).toEqual([said]);
  });

  it('puts back the names of two people, and those side by side together', async () => {
    const said = 'Ernst Weiß rief Frau Vogel.';
    const { text } = await keep(said, ['Ernst Weiß'], {
      [said]: 'Serious White called Ms. bird.',
      'Müller rief Frau Meyer.': 'Müller called Ms. Meyer.',
    });
    expect(text).toBe('Ernst Weiß called Ms. Vogel.');
  });

  it('puts back as many names as there are stand-ins', async () => {
    const said = 'Frau Vogel, Frau Weiß, Frau Kranz, Frau Jäger und Frau Sommer kamen.';
    const { text } = await keep(said, [], {
      [said]: 'Ms. Bird, Ms. White, Ms. Wreath, Ms. Hunter and Ms. Summer came.',
      'Frau Müller, Frau Meyer, Frau Schmidt, Frau Hoffmann und Frau Sommer kamen.':
        'Ms. Müller, Ms. Meyer, Ms. Schmidt, Ms. Hoffmann and Ms. Summer came.',
    });
    expect(text).toBe('Ms. Vogel, Ms. Weiß, Ms. Kranz, Ms. Jäger and Ms. Summer came.');
  });

  it('asks nobody where the output is in another script, into which no name is copied', async () => {
    const said = 'Edda Weiß wartete am Tor.';
    const made = 'Эдда Вайс ждала у ворот.';
    expect(await keep(said, ['Edda Weiß'], { [said]: made })).toEqual({ text: made, asked: [said] });
  });

  it('takes another stand-in where the report has such a name itself', async () => {
    const { text } = await keep('Frau Vogel traf Müller.', [], {
      'Frau Vogel traf Müller.': 'Ms. bird met Müller.',
      'Frau Meyer traf Müller.': 'Ms. Meyer met Müller.',
    });
    expect(text).toBe('Ms. Vogel met Müller.');
  });

  it('leaves a word that is no name here, of which the model makes another word', async () => {
    const said = 'Seit Sommer war es heiß.';
    const { text } = await keep(said, ['Edda Sommer'], {
      [said]: 'It was hot in the summer.',
      'Seit Müller war es heiß.': 'It was hot in the garbage.',
    });
    expect(text).toBe('It was hot in the summer.');
  });

  it('takes who says something for a name, also at the beginning, and one behind a French de', async () => {
    expect(
      await keep('Weiß sagte nichts.', ['Edda Weiß'], {
        'Weiß sagte nichts.': 'White said nothing.',
        'Müller sagte nichts.': 'Müller said nothing.',
      }),
    ).toMatchObject({ text: 'Weiß said nothing.' });
  });

  it.each([
    ['at the beginning of a sentence', 'Lange warteten wir.', 'We waited long.', 'Edda Lange'],
    ['behind an article', 'Wir sahen einen Jäger.', 'We saw a hunter.', 'Edda Jäger'],
    [
      'that stands there twice',
      'Dann kam Frau Sommer im Sommer.',
      'Then Ms Summer came in summer.',
      'Edda Sommer',
    ],
  ])('asks nobody about a word %s', async (_, said, made, name) => {
    expect(await keep(said, [name], { [said]: made })).toEqual({ text: made, asked: [said] });
  });

  it('leaves a sentence in which one of two stand-ins got lost', async () => {
    const said = 'Dann flohen Edda Weiß und Jost Kranz.';
    const { text } = await keep(said, ['Edda Weiß', 'Jost Kranz'], {
      [said]: 'Then Edda White and Jost wreath fled.',
      'Dann flohen Edda Müller und Jost Meyer.': 'Then Edda Müller and Jost fled.',
    });
    expect(text).toBe('Then Edda White and Jost wreath fled.');
  });

  it('leaves a sentence that the model is less sure of with a stand-in', async () => {
    const said = 'Und Weiß jemand, wo er ist?';
    const { text } = await keep(said, ['Edda Weiß'], {
      [said]: { text: 'Does anyone know where he is?', signals: { ...SIGNALS, logProbability: -0.2 } },
      'Und Müller jemand, wo er ist?': {
        text: 'Müller someone where he is?',
        signals: { ...SIGNALS, logProbability: -0.5 },
      },
    });
    expect(text).toBe('Does anyone know where he is?');
  });

  it('leaves one in which the model says the stand-in oftener than it stands there, or loses something else', async () => {
    const said = 'Frau Weiß kam mit 82 anderen.';
    for (const made of ['Müller came, Müller, with 82 others.', 'Ms. Müller came with others.'])
      expect(
        (
          await keep(said, [], {
            [said]: 'Ms. White came with 82 others.',
            'Frau Müller kam mit 82 anderen.': made,
          })
        ).text,
      ).toBe('Ms. White came with 82 others.');
  });

  it.each([
    ['Papst Franziskus', 'Papst Franziskus betete.', 'Pope Francis prayed.'],
    ['Rotes Kreuz', 'Das Rotes Kreuz half.', 'The Red Cross helped.'],
    ['Michail Gorbatschow', 'Michail Gorbatschow schwieg.', 'Mikhail Gorbachev was silent.'],
  ])('lets %s be called as English calls it', async (name, said, made) => {
    expect(await keep(said, [name], { [said]: made })).toEqual({ text: made, asked: [said] });
  });

  it('lets what somebody is be translated', async () => {
    const said = 'Bürgermeister Holm schwieg.';
    const made = 'Mayor Holm was silent.';
    expect(await keep(said, ['Bürgermeister Holm'], { [said]: made })).toEqual({ text: made, asked: [said] });
  });
});
